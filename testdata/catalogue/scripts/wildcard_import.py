from helpers import *

sales = load_sales()
