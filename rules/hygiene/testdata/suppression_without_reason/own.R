# want +1 "`some` is silenced without a reason"
# labcoat: ignore[some]
f()

f() # labcoat: ignore[some] - mailed by cron
f() # nolint
