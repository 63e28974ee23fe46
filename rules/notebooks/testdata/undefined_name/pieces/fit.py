import os

os.chdir(pier)  # want "`pier` is defined nowhere"
print(year, top)  # want "`year` is defined nowhere" "`top` is defined nowhere"
