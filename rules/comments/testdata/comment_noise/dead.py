import os

# a0 = np.array(x0)
# print(a0.shape, x0[1:])
x0 = 0

# a1 = np.array(x0)
# print(a1.shape, x0[1:])
x1 = 1

# a2 = np.array(x1)
# print(a2.shape, x1[1:])
x2 = 2

# a3 = np.array(x2)
# print(a3.shape, x2[1:])
x3 = 3

# a4 = np.array(x3)
# print(a4.shape, x3[1:])
x4 = 4

# a5 = np.array(x4)
# print(a5.shape, x4[1:])
x5 = 5

# a6 = np.array(x5)
# print(a6.shape, x5[1:])
x6 = 6

# a7 = np.array(x6)
# print(a7.shape, x6[1:])
x7 = 7

# a8 = np.array(x7)
# print(a8.shape, x7[1:])
x8 = 8

# a9 = np.array(x8)
# print(a9.shape, x8[1:])
x9 = 9

# a10 = np.array(x9)
# print(a10.shape, x9[1:])
x10 = 10

# a11 = np.array(x10)
# print(a11.shape, x10[1:])
x11 = 11

# a12 = np.array(x11)
# print(a12.shape, x11[1:])
x12 = 12

# a13 = np.array(x12)
# print(a13.shape, x12[1:])
x13 = 13

# a14 = np.array(x13)
# print(a14.shape, x13[1:])
x14 = 14
