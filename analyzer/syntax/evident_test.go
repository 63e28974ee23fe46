package syntax

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func TestEvident(t *testing.T) {
	for _, c := range []struct {
		lang source.Language
		text string
		want bool
	}{
		{source.Python, "x = f(1)\nx", true},
		{source.Python, "    import os\n\n      # note\n    os.getcwd()\n", true},
		{source.Python, "\tdf.drop(1)\n\tdf.head(2)", true},
		{source.Python, "rows, columns\nx (rows)", false},
		{source.Python, "Note", false},
		{source.Python, "The rows are read", false},
		{source.Python, "x = f(1", false},
		{source.Python, "", false},
		{source.R, "x <- read.csv('a')\nx", true},
		{source.R, "df |> filter(x)", true},
		{source.R, "Load the data (x)", false},
		{source.R, "Load the data\nx <- f(1)", false},
		{source.R, "x <- 1; y <- 2", true},
	} {
		if got := ParseText([]byte(c.text), c.lang).Evident(); got != c.want {
			t.Errorf("%s %q: got %v", c.lang, c.text, got)
		}
	}
}

func TestBinds(t *testing.T) {
	for _, c := range []struct {
		lang source.Language
		text string
		want bool
	}{
		{source.Python, "def stop(): pass", true},
		{source.Python, "def f(a, stop=1): pass", true},
		{source.Python, "for stop in x: pass", true},
		{source.Python, "stop = 1", true},
		{source.Python, "start, stop = 1, 2", true},
		{source.Python, "start, *stop = f()", true},
		{source.Python, "for start, (_, stop) in x: pass", true},
		{source.Python, "with f() as stop: pass", true},
		{source.Python, "[stop.x for stop in y]", true},
		{source.Python, "def f(**stop): pass", true},
		{source.Python, "[x, stop]; (x, stop)", false},
		{source.Python, "f(stop=1)\nx.stop()\nstop()", false},
		{source.R, "stop <- function() 1", true},
		{source.R, "'stop' = function() 1", true},
		{source.R, "function(x) x -> stop", true},
		{source.R, "f <- function(stop) stop", true},
		{source.R, "stop('stop')\nx <- stop", false},
	} {
		if got := ParseText([]byte(c.text), c.lang).Binds("stop"); got != c.want {
			t.Errorf("%s %q: got %v", c.lang, c.text, got)
		}
	}
}

func TestFirstError(t *testing.T) {
	for _, c := range []struct {
		lang source.Language
		text string
		at   int // -1 where all of it parses
	}{
		{source.Python, "x = [1]\ny = x", -1},
		{source.Python, "x = 1\ny = = 2", 10},
		{source.Python, "try:\n    f()\nexcept OSError, ValueError, json.JSONDecodeError:\n    pass", -1},
		{source.Python, "try:\n    f()\nexcept* OSError, ValueError:\n    pass", -1},
		{source.Python, "try:\n    f()\nexcept OSError, (ValueError:\n    pass", 27},
		{source.R, "x <- c(1, 2\ny <- 3", 6}, // the bracket that the parser makes up has no node
		{source.R, "x <- c(1, 2)", -1},
	} {
		at := -1
		if n := ParseText([]byte(c.text), c.lang).Root().FirstError(); n.OK() {
			at = n.Start()
		}
		if at != c.at {
			t.Errorf("%s %q: got %d, want %d", c.lang, c.text, at, c.at)
		}
	}
}

// TestExceptions looks at lists of exceptions without parentheses, which the grammar
// takes for Python 2's name of an exception or for an error.
func TestExceptions(t *testing.T) {
	for clause, want := range map[string]string{
		"except OSError, ValueError:":          "OSError, ValueError",
		"except OSError, e:":                   "OSError",
		"except OSError, socket.timeout:":      "OSError, socket.timeout",
		"except a.B, error, c:":                "a.B, error, c",
		"except (OSError, ValueError):":        "(OSError, ValueError)",
		"except (OSError, ValueError), fault:": "(OSError, ValueError)",
	} {
		f := ParseText([]byte("try:\n    f()\n"+clause+"\n    pass"), source.Python)
		for n := range f.Kinds(PyExceptClause) {
			if got := n.Child(ValueField).Text(); got != want || f.Root().HasError() {
				t.Errorf("%s: caught %q, want %q", clause, got, want)
			}
		}
	}
}
