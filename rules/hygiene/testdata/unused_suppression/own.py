# want +1 warning 1-47:"`unused_suppression` finds nothing here"
# labcoat: ignore-file[unused_suppression] why
import sys

# want +1 8-60:"`stray_prnt` is no rule, so this silences nothing"
x = 1  # labcoat: ignore[stray_prnt] it is printed for cron

# want +1 "silences nothing without a rule"
y = 2  # labcoat: ignore it

# want +1 "silences nothing without a rule"
z = 3  # labcoat: ignore[] it

# want +1 "`a` is no rule" "`b` is no rule"
u = 4  # labcoat: ignore[a, b, a] why

# want +1 "`ignore-file` counts only above all code"
# labcoat: ignore-file[unused_suppression] why
v = 5

# want +1 "`a_name_that_goes_on_and_on_an…` is no rule"
w = 6  # labcoat: ignore[a_name_that_goes_on_and_on_and_on_and_on_and_on_and_on] why

s = "# labcoat: ignore[stray_prnt] in a string"
print(sys.argv)  # noqa: T201
