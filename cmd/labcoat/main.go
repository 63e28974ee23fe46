// Command labcoat is a code-hygiene linter for data-science repositories.
package main

import (
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"

	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

func main() {
	if os.Getenv("GOGC") == "" {
		sweepLater()
	}
	os.Exit(cli.Main(rules.All()))
}

// sweepLater tells the runtime when to sweep memory next, now and after each sweep. GOGC
// still decides where it is set.
func sweepLater() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetGCPercent(percent(int(live[0].Value.Uint64())))
	runtime.AddCleanup(new([16]byte), func(int) { sweepLater() }, 0)
}

// percent is by how much memory may grow before it is swept, of the bytes in use: less than
// Go's 100, which over 1,700 notebooks with all rules saves 8 MB of 110 for the hundredth part
// of the time, but not before it is as large as that of a run over a small project is at
// last. The runtime takes memory in use for 4 MB at least.
func percent(live int) int {
	const growth, least, smallest = 70, 32 << 20, 4 << 20
	if live < smallest {
		return least * 100 / smallest
	}
	return max(growth, least*100/live-100)
}
