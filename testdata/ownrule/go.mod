module example.org/ownlint

go 1.24.0

require (
	github.com/labcoat-lint/labcoat v0.0.0
	golang.org/x/tools v0.41.0
)

replace github.com/labcoat-lint/labcoat => ../..
