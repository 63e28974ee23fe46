def _gauge__curve(x):
    return x


class _gauge:
    def draw(self, x):
        return __curve(x) + __other(x)  # want "`__other` is defined nowhere"


print(_gauge().draw(1))
