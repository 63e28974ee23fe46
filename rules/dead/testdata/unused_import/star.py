import cmath
