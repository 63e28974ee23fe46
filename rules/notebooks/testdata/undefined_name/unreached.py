import os
import sys


def later(path):
    raise NotImplementedError
    return left_to_others


def either(path):
    if path:
        return os.sep
    elif os.name:
        raise ValueError(path)
    else:
        return ""
    print(never)


def only_some(path):
    if path:
        return os.sep
    elif os.name:
        raise ValueError(path)
    return sometimes  # want "`sometimes` is defined nowhere"


def turns(paths):
    for path in paths:
        if path:
            continue
        print(turned)  # want "`turned` is defined nowhere"
        break
        print(skipped)


def asked(path):
    return previous if "previous" in locals() else path


draught = load("draught.csv")  # want "`load` is defined nowhere"
if not draught:
    sys.exit(2)
plot(draught)  # want "`plot` is defined nowhere"
exit()

plot_keel(draught)


def keel(draught):
    return measure_keel(draught)
