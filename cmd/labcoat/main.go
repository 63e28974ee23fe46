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
// what Go takes. GOGC still decides where it is set.
const firstSweep, laterSweeps = 400, 100

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(firstSweep)
		runtime.AddCleanup(new([16]byte), func(percent int) { debug.SetGCPercent(percent) }, laterSweeps)
	}
	os.Exit(cli.Main(rules.All()))
}
