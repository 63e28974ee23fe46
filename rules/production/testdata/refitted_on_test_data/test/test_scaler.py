def test_fits_anew(scaler, X_train, X_test):
    scaler.fit_transform(X_train)
    scaler.fit_transform(X_test)
