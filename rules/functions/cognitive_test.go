package functions

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// The points stand beside the code that earns them, worked out from the
// definition by hand.
func TestCognitive(t *testing.T) {
	for _, tt := range []struct {
		name, file, code string
		want             int
	}{
		{"straight", "a.py", "def f(x):\n    y = x + 1\n    return y\n", 0},
		{"chain", "a.py", `
def f(x):
    if x == 1:      # 1
        return 1
    elif x == 2:    # 1
        return 2
    elif x == 3:    # 1
        return 3
    else:           # 1
        return 4
`, 4},
		{"nesting", "a.py", `
def f(rows):
    for row in rows:          # 1
        if row:               # 2
            while row.open:   # 3
                row.close()
            else:             # 1
                if row.bad:   # 4
                    return row
`, 11},
		{"else if on two lines is nested", "a.py", `
def f(x):
    if x:         # 1
        return 1
    else:         # 1
        if x < 0: # 2
            return 2
`, 4},
		{"try", "a.py", `
def f(x):
    try:
        if x:                   # 1: try does not nest
            return x
    except (KeyError, OSError): # 1
        if x:                   # 2
            return None
    except* ValueError:         # 1
        pass
    else:                       # 1
        for y in x:             # 2
            print(y)
    finally:
        if x:                   # 1
            x.close()
`, 9},
		{"with does not nest", "a.py", `
def f(path):
    with open(path) as file:
        for line in file:  # 1
            if line:       # 2
                yield line
`, 3},
		{"operators", "a.py", `
def f(a, b, c, d):
    x = a and b and c        # 1
    y = a and b or c and d   # 3: and, or, and
    z = a or b and c or d    # 3: or, and, or
    u = a and not (b and c)  # 2: not begins another
    v = a and (b and c)      # 2: so do parentheses
    return a + b == c        # 0
`, 11},
		{"operators in a condition", "a.py", `
def f(a, b):
    for x in a:           # 1
        if x and b:       # 2 and 1, whatever the nesting
            return x
`, 4},
		{"ternary", "a.py", `
def f(a):
    x = 1 if a else 2                 # 1
    for y in a:                       # 1
        x = y if y else (1 if x else 0)  # 2 and 3
    return x
`, 7},
		{"match", "a.py", `
def f(x):
    match x:              # 1
        case 1:
            if x:         # 2: a case nests
                return 1
        case 2 if x or 1: # 1 for the operator
            return 2
        case _:
            return 3
`, 4},
		{"comprehensions", "a.py", "def f(x):\n    return [y for y in x if y for z in y if z]\n", 0},
		{"ternary and lambda in a comprehension", "a.py", `
def f(x):
    return [y if y else 0 for y in x] + list(map(lambda y: y if y else 0, x))  # 1, and 2 in the lambda
`, 3},
		{"nested function", "a.py", `
def f(x):
    y = 1
    def g(z):
        if z:     # 2
            return 1
    return g(y)
`, 2},
		{"decorator", "a.py", `
def f(g):
    """Wrap."""
    @wraps(g)
    def wrapper(x):
        if x:     # 1: nothing but a wrapper
            return g(x)
    return wrapper
`, 1},
		{"methods of a local class", "a.py", `
def f(x):
    if x:             # 1
        class A:
            def g(self, y):
                if y: # g's own
                    return 1
    return A
`, 1},
		{"recursion", "a.py", "def f(x):\n    return f(x - 1) + f(x - 2)  # 1, once\n", 1},
		{"method that calls itself", "a.py", "class A:\n    def f(self, x):\n        return self.f(x - 1)  # 1\n", 1},
		{"method that calls a function of its name", "a.py", "class A:\n    def f(self, x):\n        return f(x) + x.f()\n", 0},
		{"assert, jumps and raise", "a.py", `
def f(x):
    assert x
    for y in x:     # 1
        continue
        break
    raise ValueError
`, 1},

		{"straight", "a.R", "f <- function(x) {\n  y <- x + 1\n  y\n}\n", 0},
		{"chain", "a.R", `
f <- function(x) {
  if (x == 1) {         # 1
    1
  } else if (x == 2) {  # 1
    2
  } else if (x == 3) {  # 1
    3
  } else {              # 1
    4
  }
}
`, 4},
		{"chain with nesting", "a.R", `
f <- function(x) {
  if (x == 1) {         # 1
    if (x) 2            # 2
  } else if (x == 2) {  # 1
    if (x) 2 else 3     # 2 and 1
  } else {              # 1
    if (x) 2            # 2
  }
}
`, 10},
		{"loops", "a.R", `
f <- function(rows) {
  for (row in rows) {   # 1
    while (row > 0) {   # 2
      repeat {          # 3
        break
      }
    }
  }
}
`, 6},
		{"branches without braces", "a.R", `
f <- function(x) {
  if (x) for (y in x) print(y) else repeat break  # 1, 2, 1, 2
}
`, 6},
		{"else switch", "a.R", `
f <- function(x) {
  if (x) 1             # 1
  else switch(x,       # 1 and 2
    a = if (x) 1,      # 3: an arm nests
    b = 2
  )
}
`, 7},
		{"ternary", "a.R", `
f <- function(x) {
  y <- if (x) 1 else 2         # 1
  g(if (x) 1 else 2)           # 1
  z <- if (x) {                # 1
    1
  } else {                     # 1
    2
  }
}
`, 4},
		{"a chain as a value", "a.R", "f <- function(x) {\n  y <- if (x) 1 else if (y) 2 else 3  # 1, 1, 1\n}\n", 3},
		{"function without braces", "a.R", "f <- function(x) if (x) 1 else 2  # 1\n", 1},
		{"operators", "a.R", `
f <- function(a, b, c) {
  x <- a && b && c       # 1
  y <- a && b || c       # 2
  z <- a & b | c         # 0: on vectors
  if (a || (b && c)) 1   # 1, 1 and 1
}
`, 6},
		{"vectors", "a.R", "f <- function(x) {\n  y <- ifelse(x, 1, ifelse(y, 2, 3))\n  case_when(x > 1 ~ 1, TRUE ~ 2)\n}\n", 0},
		{"handlers", "a.R", `
f <- function(x) {
  tryCatch({
    if (x) 1                   # 1: tryCatch does not nest
  }, error = function(e) {     # 1
    if (x) 2                   # 2
  }, warning = \(w) NULL,      # 1
  finally = close(x))
}
`, 5},
		{"anonymous functions", "a.R", `
f <- function(x) {
  a <- lapply(x, function(y) {
    if (y) 1                       # 2
  })
  b <- map(x, ~ if (.x) 1 else 2)  # 2: a ternary
  c <- Map(\(y) if (y) 1 else 2, x) # 2: a ternary
}
`, 6},
		{"recursion", "a.R", "f <- function(x) f(x - 1) + f(x - 2)  # 1, once\n", 1},
		{"recursion by Recall", "a.R", "g(function(x) Recall(x - 1))  # 1\n", 1},
		{"another function of the package", "a.R", "f <- function(x) other::f(x)\n", 0},
	} {
		t.Run(tt.file+" "+tt.name, func(t *testing.T) {
			fn := firstFunction(t, tt.file, tt.code)
			if got := cognitive(fn, nil); got != tt.want {
				t.Errorf("cognitive complexity %d, want %d of\n%s", got, tt.want, tt.code)
			}
		})
	}
}

func firstFunction(t *testing.T, file, code string) syntax.Node {
	t.Helper()
	doc, err := source.Read(file, []byte(code))
	if err != nil {
		t.Fatal(err)
	}
	for fn := range syntax.Parse(doc).Nodes(syntax.Function) {
		return fn
	}
	t.Fatalf("no function in %q", code)
	return syntax.Node{}
}
