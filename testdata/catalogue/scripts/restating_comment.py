# import the libraries
import pandas as pd
from sklearn.linear_model import LinearRegression

# load the sales data
sales = pd.read_csv("sales.csv")

# loop over the months
for month in sales["month"].unique():
    print(month)

# fit the model
model = LinearRegression().fit(sales[["month"]], sales["amount"])
