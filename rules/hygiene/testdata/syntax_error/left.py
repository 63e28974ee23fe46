class A:
    def test_weird(self):
        def f():
            (bar.  # a comment (with a bracket
        baz)
            x = f("it's", '''
(''', [
    1])
            (bar.
        baz(
        ))
        x = 1

    def g(self):
        pass
