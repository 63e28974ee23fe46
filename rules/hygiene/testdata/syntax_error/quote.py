# it's a comment with a quote
s = 'it is \' here' + r"\d" + """
don't
"""
# want +1 10-15:"`'abc.` is a string that does not end"
x = f(s, 'abc)
