import os
x = f(
    a=1,  # want 1-3:"`U.00A0` is an invisible character"
)
