module github.com/labcoat-lint/labcoat

go 1.24.0

require golang.org/x/tools v0.41.0

require (
	github.com/r-lib/tree-sitter-r v1.3.0 // indirect
	github.com/smacker/go-tree-sitter v0.0.0-20240827094217-dd81d9e9be82 // indirect
	github.com/tree-sitter/tree-sitter-python v0.23.6 // indirect
)
