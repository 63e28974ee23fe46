# want +1 warning 6-34:"`some` is silenced without a reason: write why behind it"
f()  # labcoat: ignore[some, one]

# want +1 "`some` is silenced"
f()  # labcoat: ignore[some] --  # noqa: E501

f()  # labcoat: ignore[some] the command's output
f()  # labcoat: ignore
f()  # noqa
f()  # pylint: disable=some
