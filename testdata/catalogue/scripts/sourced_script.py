exec(open("helpers.py").read())
sales = load_sales()
