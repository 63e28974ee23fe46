"""Calculations that only code has: of texts, and of what a variable was before."""
import sys

out = sys.argv[1]
# want +2 note "an assignment of `plain`"

# plain = "%s/levels.csv" % out
levels = open("%s/levels_new.csv" % out).read()
# want +2 warning "an assignment of `levels`"

# levels = out + "/levels.csv"
levels = levels.upper()
# want +2 warning "an assignment of `levels`"

# levels = levels * 2
drift = len(levels)
drift += 1
# want +2 note "an assignment of `rows`"

# rows = list()
for k in range(drift):  # want +1 note "a call of `print`"
    # print()
    print(levels, k)


def energy(speed):
    # total = mass * speed ** 2
    # total = total-1 + (x_n - u_n) * (x_n - m_n)
    return speed


def fold(key, part):
    # key = key ^ part
    key ^= int(part)
    return key


# token = 1*mark
# mark = "!" / "#" / "~"
# rest="drop" is not shown in what is drawn
mark = fold(1, 2)


def test_index():
    # dims = 0
    view = fold(1, 2)
    again = fold(2, 3)
    third = fold(4, 5)
    fourth = fold(4, dims=5)
    return view, again, third, fourth


# print help
def help():
    return energy(2)


# want +2 "2 lines, an import of `pier` and a shell command"

# %matplotlib inline
# import pier as pr

# Commented out IPython magic to ensure Python compatibility.
# %load_ext tides

# %matplotlib is for what is drawn, as in
# the tables. e.g. (of the tides)
# drift = 1110
# then the rest of it, as it stands
print(drift)
