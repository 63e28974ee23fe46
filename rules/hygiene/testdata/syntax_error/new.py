import asyncio

try:
    f()
except* KeyError:
    pass
print -1
print * 3
exec("x")
type X[T] = list[T]
x = f(00, 0o17)
match x:
    case [1, *rest]:
        pass
print(f"{x["a"]} {x!r:>{width}}")
@(lambda f: f)
def g(a, /, b, *, c): ...
def h[T: int](*args: *tuple[T]) -> T: return args[0]


def total(path):
    try:
        return sum(read(path))
    except OSError, ValueError, codecs.CodecError:
        return 0


def spread(a, b):
    c = a, *(b)
    return a, *([b] * 3), *c
