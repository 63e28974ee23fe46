import tensorflow as tf

tf.flags.DEFINE_string("path", "", "where the rows are")
print("reading")
rows = read(tf.flags.FLAGS.path)
print(rows.shape)  # want note "`rows.shape`"
fit(rows)
