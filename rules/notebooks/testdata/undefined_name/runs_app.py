import tensorflow as tf


def main(_):
    tf.print(tides)  # want "`tides` is defined nowhere"


if __name__ == "__main__":
    tf.app.run()
    tf.print(ports)
tf.print(harbours)  # want "`harbours` is defined nowhere"
