from sklearn.cluster import KMeans
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import Normalizer, PolynomialFeatures, StandardScaler

X_train, X_test, y_train, y_test = train_test_split(X, y, random_state=7)
scaler = StandardScaler()
X_train = scaler.fit_transform(X_train)
X_test = scaler.transform(X_test)

# another one
scaler = StandardScaler()
shown = scaler.fit_transform(X_test)
scaled_X, scaled_y = StandardScaler(), StandardScaler()
X_train = scaled_X.fit_transform(X_train)
y_test = scaled_y.fit_transform(y_test)
StandardScaler().fit_transform(X_train)
StandardScaler().fit_transform(X_test)

# all of it, on purpose
whole = StandardScaler()
whole.fit_transform(X_train)
whole.fit_transform(pd.concat([X_train, X_test]))

# it was fitted to what nobody says to be for training
seen = StandardScaler()
seen.fit_transform(buoys)
seen.fit_transform(X_test)

# it learns nothing
lengths = Normalizer()
lengths.fit_transform(X_train)
lengths.fit_transform(X_test)
powers = PolynomialFeatures(2)
powers.fit_transform(X_train)
powers.fit_transform(X_test)

# models learn on
model.fit(X_train, y_train)
model.fit(X_test, y_test)

# one or the other
step = StandardScaler()
if trained:
    out = step.fit_transform(X_train)
else:
    out = step.fit_transform(X_test)
try:
    part = make_step()
    part.fit_transform(X_train)
except ValueError:
    part.fit_transform(X_test)

# a word of the keyword, and of another word
values = StandardScaler()
values.fit_transform(X_train)
values.fit_transform(read(values_now, test=False))
values.fit_transform(latest)


def fit_one(X_train):
    return given.fit_transform(X_train)


def fit_other(X_test):
    return given.fit_transform(X_test)


class Steps:
    def prepare(self, X_train, X_test):
        X_train = self.scaler.fit_transform(X_train)
        self.scaler = StandardScaler()
        return X_train, self.scaler.fit_transform(X_test)


fit_transform(X_train)
fit_transform(X_test)
