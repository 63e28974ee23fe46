package cli

import (
	"fmt"
	"io"
	"os"
	"sync/atomic"
	"time"

	"github.com/mattn/go-isatty"
)

// isTerminal reports whether a stream is a person's terminal.
func isTerminal(stream any) bool {
	f, ok := stream.(*os.File)
	return ok && (isatty.IsTerminal(f.Fd()) || isatty.IsCygwinTerminal(f.Fd()))
}

// coloured decides on colours for a stream: --color wins, then the variables
// that people set for all programs (no-color.org, bixense.com/clicolors), then
// whether the stream is a terminal.
func coloured(mode string, stream io.Writer) bool {
	switch {
	case mode != "auto":
		return mode == "always"
	case os.Getenv("NO_COLOR") != "":
		return false
	case set("FORCE_COLOR"), set("CLICOLOR_FORCE"):
		return true
	}
	return isTerminal(stream) && os.Getenv("TERM") != "dumb"
}

func set(variable string) bool {
	value := os.Getenv(variable)
	return value != "" && value != "0"
}

// progress shows on a terminal how far a run is once it takes over a second.
type progress struct {
	done  atomic.Int64
	total int
	stop  chan struct{}
	ended chan struct{}
}

// startProgress returns nil where the stream is no terminal: nothing is shown.
func startProgress(w io.Writer, total int) *progress {
	if !isTerminal(w) {
		return nil
	}
	p := &progress{total: total, stop: make(chan struct{}), ended: make(chan struct{})}
	go func() {
		defer close(p.ended)
		tick := time.NewTicker(200 * time.Millisecond)
		defer tick.Stop()
		begin, shown := time.Now(), false
		for {
			select {
			case <-p.stop:
				if shown {
					fmt.Fprint(w, "\r\x1b[K")
				}
				return
			case now := <-tick.C:
				if now.Sub(begin) > time.Second {
					shown = true
					fmt.Fprintf(w, "\r\x1b[Kchecking: %d of %d files", p.done.Load(), p.total)
				}
			}
		}
	}()
	return p
}

// step counts a file.
func (p *progress) step() {
	if p != nil {
		p.done.Add(1)
	}
}

// end removes the line.
func (p *progress) end() {
	if p != nil {
		close(p.stop)
		<-p.ended
	}
}
