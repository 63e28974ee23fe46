package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows prints of tests of Python: what runs those keeps from view what they print, and what they assert says
// how it went. Of 54 values without a word that it told in public repositories when it came in, 53 were looks.

// isOfTest reports whether a call of Python stands in a function that is named as those that run tests look for them, and
// that asserts something or whose document imports what runs tests.
func (a *audience) isOfTest(call syntax.Node) bool {
	fn := call.Within(syntax.Function)
	return firstWord(functionName(fn)) == "test" && (a.f.ImportsAny(runners) || a.asserts.of(fn, assertsAny))
}

// assertsAny reports whether a function of Python does.
func assertsAny(fn syntax.Node) bool {
	for n := range fn.Subtree() {
		if n.Is(syntax.PyAssertStatement) || n.Is(syntax.PyCall) && strings.HasPrefix(n.FuncName(), "assert") {
			return true
		}
	}
	return false
}

// judgeInTest reports a value that a test shows without a word, or a mark.
func (s *strayPrints) judgeInTest(call syntax.Node) {
	out := printed(call)
	if isDone(call) && (isUnnamed(call) || isCry(out)) && !s.readers.isBelowWords(call.Statement()) && !s.readers.isToldAbout(call, out, out.what) {
		s.reportValue(call, out, false)
	}
}

// runners are the modules that run tests of Python.
var runners = syntax.Names("unittest pytest")
