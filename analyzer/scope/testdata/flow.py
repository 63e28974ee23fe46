def straight(a):
    x = a + 1  # lost
    x = a + 2
    return x


def by_itself(a):
    x = a + 1
    x = x + 1
    return x


def read_between(a):
    x = a + 1
    print(x)
    x = a + 2
    return x


def both_branches(a):
    x = a + 1  # lost
    if a:
        x = 2
    else:
        x = 3
    return x


def one_branch(a):
    x = a + 1
    if a:
        x = 2
    return x


def elif_chain(a):
    x = a + 1  # lost
    if a == 1:
        x = 2
    elif a == 2:
        return 0
    else:
        x = 3
    return x


def missing_else(a):
    x = a + 1
    if a == 1:
        x = 2
    elif a == 2:
        x = 3
    return x


def early_exit(a):
    x = a + 1  # lost
    if a:
        return 1
    x = 2
    return x


def exit_reads(a):
    x = a + 1
    if a:
        return x
    x = 2
    return x


def loop_reads_last_round(items):
    last = items[0]
    for item in items:
        print(last)
        last = item
    return 0


def loop_may_not_run(items):
    x = len(items)
    for item in items:
        x = item
    return x


def endless_loop(items):
    x = len(items)  # lost
    while True:
        x = items.pop()
        if x:
            break
    return x


def loop_with_break(items):
    x = len(items)
    for item in items:
        if item:
            break
        x = item
    return x


def loop_else(items):
    x = len(items)
    for item in items:
        if item:
            break
    else:
        x = 0
    return x


def loop_else_always(items):
    x = len(items)  # lost
    for item in items:
        print(item)
    else:
        x = 0
    return x


def continues(items):
    x = 0
    for item in items:
        if item:
            x = 1
            continue
        print(x)
        x = 2
    return 0


def fails(a):
    x = a + 1
    try:
        x = open(a)
    except OSError:
        print(x)
    return 0


def fails_elsewhere(a):
    x = a + 1  # lost
    try:
        print(a)
    except OSError:
        return 1
    x = 2
    return x


def handler_replaces(a):
    x = a + 1
    try:
        print(a)
    except OSError:
        x = 2
    return x


def tried(a):
    try:
        x = open(a)
    except OSError:
        x = None
    return x


def last_word(a):
    x = a + 1
    try:
        x = open(a)
        return 1
    finally:
        print(x)


def last_word_replaces(a):
    x = a + 1  # lost
    try:
        print(a)
    finally:
        x = 2
    return x


def swallowed(a):
    x = a + 1
    with suppress(OSError):
        x = open(a)
    return x


def managed(a):
    x = a + 1  # lost
    with open(a) as f:
        x = f.read()
    return x


def matched(a):
    x = a + 1
    match a:
        case [x, 1]:
            print(x)
        case _:
            print(0)
    return x


def choice(a):
    x = a + 1
    y = (x := 1) if a else 2
    return x + y


def short_circuit(a):
    x = a + 1
    if a and (x := a.b):
        return 0
    return x


def always_evaluated(a):
    x = a + 1  # lost
    if (x := a.b) and a:
        return x
    return x


def read_by_function(a):
    x = a + 1

    def inner():
        return x
    inner()
    x = 2
    return inner


def set_by_function():
    x = 1

    def inner():
        nonlocal x
        x = 2
    inner()
    return x


def counter(items):
    n = len(items)
    n += 1
    return n


def deleted(a):
    x = a + 1
    del x
    x = 2
    return x


def imported_over(json):
    json = json.load  # lost
    import json
    return json


def parameter_replaced(a):
    a = 1
    return a


def too_early(a):
    print(x)  # unset
    x = a
    return x


def updated_too_early(a):
    total += a  # unset
    return total


def set_on_another_way(a):
    if a:
        x = 1
        return x
    return x  # unset


def set_perhaps(a):
    if a:
        x = 1
    return x


def set_in_last_round(items):
    first = True
    for item in items:
        if not first:
            print(previous)
        first = False
        previous = item


def after_delete(a):
    x = a
    del x
    return x  # unset


def after_some_delete(a):
    x = a
    if a:
        del x
    return x


def after_clause():
    try:
        print(1)
    except OSError as error:
        print(error)
    print(error)  # unset


def kept_from_clause():
    try:
        print(1)
    except OSError as error:
        kept = error
    else:
        kept = None
    print(kept)


def in_handler(a):
    try:
        x = open(a)
    except OSError:
        return x
    return 0


def not_yet_in_handler(a):
    try:
        print(a)
    except OSError:
        return x  # unset
    x = 1
    return x


def comprehension(a):
    y = [x for x in a]
    z = [y + w for _ in a]  # unset
    w = 1
    return z + w


def comprehension_order(a):
    return [(y, x) for x in a if (y := x.b)]


def with_target(a):
    with open(a) as f:
        return f.read()


def match_target(a):
    match a:
        case {"x": x}:
            return x
        case str() as y:
            return y
        case _:
            return z  # unset
    z = 1


def class_body(a):
    class Inner:
        base = x  # unset
    x = 1
    return Inner, x


def never_reached(a):
    return 1
    print(y)
    y = 2


def loops_out(items):
    while True:
        try:
            x = items.pop()
            break
        except IndexError:
            continue
    return x


def leaves_by_finally(items):
    for item in items:
        x = item + 1
        try:
            if item:
                break
        finally:
            print(x)
        x = item + 2
        print(x)
    return x


values = [1, 2]
early = values + undone  # unset
undone = 1
replaced = values + [1]  # lost
replaced = values + [2]
exported = values + [3]
