def test_over(x):  # want note "`test_over` has cognitive complexity 16"
    if x == 0:
        print(0)
    if x == 1:
        print(1)
    if x == 2:
        print(2)
    if x == 3:
        print(3)
    if x == 4:
        print(4)
    if x == 5:
        print(5)
    if x == 6:
        print(6)
    if x == 7:
        print(7)
    if x == 8:
        print(8)
    if x == 9:
        print(9)
    if x == 10:
        print(10)
    if x == 11:
        print(11)
    if x == 12:
        print(12)
    if x == 13:
        print(13)
    if x == 14:
        print(14)
    if x == 15:
        print(15)
