import cv2

cv2.imwrite("a.png", cv2.imread("b.png"))
