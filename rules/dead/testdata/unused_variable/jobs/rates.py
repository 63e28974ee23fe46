print("imported elsewhere")
unread_rate = 3
run = step = print
