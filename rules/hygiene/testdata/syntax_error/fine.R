x <- r"---(a ")-- ' )---"; y <- 'it"s'
`a b` <- x %||% "a" %(% 2
f <- \(x) x |> g(y = _)
z <- 0x1.8p3 + 1e5L + 100L
x[["a"]
]
if (x) y else z; if (y) {
} else {
}
function(x, ...) ..1
-1 -> a
