import pandas as pd

boats = pd.read_csv("boats.csv")
boats["length"][3] = 9
boats[boats.length > 9]["big"] = True  # want warning "is a copy"
print "boats"
