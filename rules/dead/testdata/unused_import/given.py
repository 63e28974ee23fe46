import gc  # want "`gc`"
import os

names = {"os": os}
print(eval(input(), {**names, **__builtins__.__dict__}))
