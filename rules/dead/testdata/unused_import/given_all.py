import gc

names = {**globals()}
print(eval(input(), names))
