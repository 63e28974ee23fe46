from ropes import strand
from harbour import _fastmath
from harbour import charts, docked  # want "`docked`"

print(strand, _fastmath, charts, docked)
from ropes.made import sheet
print(sheet)
