def helper(x):
    return x


if __name__ == "__main__":  # want "^22 of 23 statements"
    for x in y:
        t1 = load(t0, 1)
        t2 = load(t1, 2)
        t3 = load(t2, 3)
        t4 = load(t3, 4)
        t5 = load(t4, 5)
        t6 = load(t5, 6)
        t7 = load(t6, 7)
        t8 = load(t7, 8)
        t9 = load(t8, 9)
        t10 = load(t9, 10)
        t11 = load(t10, 11)
        t12 = load(t11, 12)
        t13 = load(t12, 13)
        t14 = load(t13, 14)
        t15 = load(t14, 15)
        t16 = load(t15, 16)
        t17 = load(t16, 17)
        t18 = load(t17, 18)
        t19 = load(t18, 19)
        t20 = load(t19, 20)
        helper(x)
