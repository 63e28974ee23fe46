from sklearn.impute import SimpleImputer
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import LabelEncoder, MinMaxScaler, StandardScaler

tides_a, tides_b, surge_a, surge_b = train_test_split(tides, surge, test_size=0.3)
scaler = StandardScaler()
tides_a = scaler.fit_transform(tides_a)
tides_b = scaler.fit_transform(tides_b)  # want error "^`scaler` was fitted to the training data and is fitted anew to `tides_b`: use `transform`$"

# what was split is for training where a third part is held out
wide = MinMaxScaler()
tides = wide.fit_transform(tides)
buoys_test = wide.fit_transform(buoys_test)  # want error "^`wide` was fitted to the training data and is fitted anew to `buoys_test`"

codes = LabelEncoder()
for column in ["pier", "berth"]:
    train[column] = codes.fit_transform(train[column])
for column in ["pier", "berth"]:
    test[column] = codes.fit_transform(test[column])  # want error "^`codes` was fitted to the training data and is fitted anew to "

imputer = SimpleImputer()
imputer.fit(X_train)
imputer.fit(X_valid)  # want error "^`imputer` was fitted to the training data and is fitted anew to `X_valid`: remove this fit$"
filled = imputer.transform(X_train)

images = ImageDataGenerator(featurewise_center=True)
images = images.fit(images_train)
images = images.fit(images_test)  # want error "^`images` was fitted"
images_test = images.standardize(images_test)


rows = Normalizer()
images = None


class Steps:
    def prepare(self, X_train, X_test):
        if self.scaled:
            X_train = self.scaler.fit_transform(X=X_train.values)
            wide.scaler = StandardScaler()
            X_test = self.scaler.fit_transform(X_test.values)  # want error "^`self.scaler` was fitted to the training data and is fitted anew to `X_test.values`"
        return X_train, X_test
