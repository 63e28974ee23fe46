//go:build !cgo

package syntax

// Without cgo there is no parser, and a linter that cannot parse must not be
// built. This line stops the build with the sentence that it holds.
var _ = "labcoat needs cgo: install a C compiler (gcc or clang) and build with CGO_ENABLED=1" + 0
