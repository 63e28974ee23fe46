import cv2

from harbour import tides

for name in tides.names():
    print("[Space] - keep, [x] - drop")
    cv2.imshow("tide", tides.image(name))
    if cv2.waitKey(0) == ord("x"):
        tides.drop(name)
        print("dropped")


def rise(levels):
    for level in levels:
        print("#" * 60)
        print(str(level.shape).center(60))
        print("#" * 60)
        level.rise()
    return levels
