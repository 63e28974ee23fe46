// Command labcoat is a code-hygiene linter for data-science repositories.
package main

import (
	"os"
	"runtime"
	"runtime/debug"

	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

// How much memory is filled before it is swept, in percent of what is in use: with Go's
// minimum of 4 MB much at first, so that a small project is checked without a sweep, then
// a little less than Go's 100, which over 1,700 notebooks with all rules saves 4 MB of 107 in
// a time that cannot be told from the other. GOGC still decides where it is set.
const firstSweep, laterSweeps = 400, 90

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(firstSweep)
		runtime.AddCleanup(new([16]byte), func(percent int) { debug.SetGCPercent(percent) }, laterSweeps)
	}
	os.Exit(cli.Main(rules.All()))
}
