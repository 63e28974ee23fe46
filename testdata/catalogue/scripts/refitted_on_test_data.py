from sklearn.preprocessing import StandardScaler

scaler = StandardScaler()
tides_train = scaler.fit_transform(tides_train)
tides_test = scaler.fit_transform(tides_test)
