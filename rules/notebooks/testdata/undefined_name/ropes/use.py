from ropes import strand
from harbour import _fastmath
from harbour import docked  # want "`docked`"

print(strand, _fastmath, docked)
from ropes.made import sheet
print(sheet)
