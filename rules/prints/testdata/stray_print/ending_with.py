import tensorflow as tf

with tf.session() as session:
    loss = session.run()
    print(loss)  # want note "without"
    session.save(loss)
    if loss == 0:
        print("bad")
    else:
        print("good")
