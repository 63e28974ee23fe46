import moons

spring = moons.spring(2031)
print(spring)
