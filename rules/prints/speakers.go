package prints

import (
	"maps"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows functions by their names and decorators: which are there to print.

// functionName returns the name of a function, or of the argument or list
// element that it is given as: `print = function(...)` of an R6 class.
func functionName(fn syntax.Node) string {
	if p := fn.Parent(); p.Is(syntax.RArgument) {
		return strings.Trim(p.Child(syntax.NameField).Text(), "`\"'")
	}
	return fn.FuncLabel()
}

// speaks reports whether a function of that name is there to print.
func speaks(name string) bool {
	return programs[strings.Trim(name, "_")] || beginsOrEnds(name, tellers) || hasWord(name, workers) || hasWord(name, printings)
}

// describes reports whether a function of that name is there to show what its
// data are like, so that a look at them is its purpose.
func describes(name string) bool {
	return programs[strings.Trim(name, "_")] && !mains[name] || beginsOrEnds(name, tellers) && !doers[firstWord(name)]
}

// isCommand reports whether a decorator makes the function a command of a
// program.
func isCommand(fn syntax.Node) bool {
	if p := fn.Parent(); p.Is(syntax.PyDecoratedDefinition) {
		for d := range p.Children() {
			if d.Is(syntax.PyDecorator) && hasWord(d.Text(), commands) {
				return true
			}
		}
	}
	return false
}

var (
	// drawers draw the plots that they are given.
	drawers = func() map[string]bool {
		names := maps.Clone(appliers)
		names["print"] = true
		return names
	}()
	// mains are the names of functions that a program is.
	mains = syntax.Names("main cli run")
	// programs are the names of functions that only programs have.
	programs = syntax.Names("main cli run repr str .onLoad .onAttach")
	// commands are the words of decorators that make a function a command.
	commands = syntax.Names("command group cli task")
	// tellers are the words with which the names of functions begin or end that are there to
	// print: demographics are often called demo.
	tellers = syntax.Names(`print printf pprint show report reports reporting log logs display dump usage help echo tell
		summary summarize summarise describe inspect info debug verbose banner demo example`)
	// describing are all words by which functions say that they are there to print.
	describing = func() map[string]bool {
		words := maps.Clone(tellers)
		maps.Copy(words, programs)
		return words
	}()
	// doers are the first words in the names of functions that are there to work,
	// whatever their other words: load_report.
	doers = syntax.Names(`load read get fetch download parse build make create add compute calc calculate train fit process prepare
		preprocess clean merge extract select transform convert save update`)
	// workers are words in the names of those that tell how their work goes.
	workers = syntax.Names("main progress format callback output list cat")
	// tests are words in the names of those that try the others.
	tests = syntax.Names("test tests selftest")
	// captures are functions that take what is printed in them, or test it.
	captures = syntax.Names(`capture.output capture_output test_that it describe with_output_sink quietly setMethod setGeneric`)
	// exits stop the program.
	exits = syntax.Names("exit _exit quit q")
	// handlers are the arguments that take functions which tell of conditions.
	handlers = syntax.Names("error warning message condition interrupt finally")
)
