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

// Memory is swept when it has grown by a little less than Go's 100 percent, which over 1,700
// notebooks with all rules saves 4 MB of 107 in a time that cannot be told from the other,
// and never before it is as large as that of most runs of a hook is at last.
const growth, least = 90, 32 << 20

// sweepLater says so to the runtime, now and after each sweep. GOGC still decides where it
// is set.
func sweepLater() {
	live := []metrics.Sample{{Name: "/gc/heap/live:bytes"}}
	metrics.Read(live)
	debug.SetGCPercent(max(growth, least*100/max(1<<20, int(live[0].Value.Uint64()))-100))
	runtime.AddCleanup(new([16]byte), func(int) { sweepLater() }, 0)
}
