from sklearn.linear_model import LinearRegression

model = LinearRegression()
model.fit(rows, labels)
