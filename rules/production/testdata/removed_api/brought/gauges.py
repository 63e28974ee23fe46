from keras.optimizers import Adam

optimizer = Adam(lr=0.01)
