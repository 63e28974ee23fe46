import tensorflow as tf

with tf.session() as session:
    loss = session.run()
    print(loss)  # want note "`print` tells"
    session.keep(loss)
    if loss == 0:
        print("bad")
    else:
        print("good")
