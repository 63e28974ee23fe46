import os

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x0 = 0

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x1 = 1

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x2 = 2

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x3 = 3

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x4 = 4

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x5 = 5

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x6 = 6

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x7 = 7

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x8 = 8

# noqa: E501
# pylint: disable=line-too-long
# fmt: off
# type: ignore
x9 = 9

