from keras.optimizers import Adam

optimizer = Adam(lr=0.01)  # want "^`lr=` of `Adam` is gone since Keras 3.0"
