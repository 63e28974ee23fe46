df = load()
x_train, p0, batches = split(df)
print(f"x_train shape: {x_train.shape}")  # want note "`x_train.shape`"
print("x_train.shape = %s" % str(x_train.shape))  # want note "`x_train.shape`"
print("Shape of the x_train data: {}".format(x_train.shape))  # want note "`x_train.shape`"
print("size: " + str(len(batches)) + " batches")  # want note "first of 13 messages"
print("x_train", x_train.shape, "p0", p0.shape)  # want note "`p0.shape`"
print("p0 =", p0)
print(f"bigBatches: {batches}")
print("K:", df.kinds)
keep(p0)
print("Depth:", p0)
print("RMS:", p0)
print("loaded:", p0)
print("samples", x_train.shape)
print("%d\t%.2f" % (p0, batches))
print("limit:", LIMIT)
print("rows", len(batches), "left")
keep(batches)
print("p-value of the test", value(p0))
print("dims:", p0)
keep(batches)
