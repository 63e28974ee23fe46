kept_for_code = 3
exec(open("more.txt").read())
