from sklearn.ensemble import RandomForestClassifier

model = RandomForestClassifier(n_estimators=100)  # want "`RandomForestClassifier` gives another result in each run: give it a `random_state`"
model.fit(x, y)
