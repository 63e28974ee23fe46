package prints

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// display tells what kind of value a statement is that does nothing but have
// one.
type display uint8

const (
	noDisplay display = iota // it does something, or nobody knows
	part                     // an attribute or an element, which code may only touch
	plain                    // a variable, or what is worked out without any effect
	remade                   // a new table, which leaves the old one as it is
	look                     // what is asked of data while code is written: head, shape, len
	sum                      // arithmetic, which R shows
	figure                   // one or a few numbers that R works out: mean(x)
	outcome                  // of a statistical test or a comparison of models
	printing                 // it prints by itself, wherever it stands: str, df.info()
	window                   // it opens a window: View
)

// displays tells values from effects in one document.
type displays struct {
	f        *syntax.File
	imported map[string]string // Python's, by [syntax.File.Imported]
	defined  map[string]bool   // functions of the document; nil before anybody asks
	methods  map[string]bool   // those of its classes
}

// of returns what kind of value the expression is.
func (d *displays) of(e syntax.Node) display {
	if e.Masked() {
		return noDisplay
	}
	if e.Language() == source.R {
		return d.ofR(e)
	}
	return d.ofPython(e)
}

// defines reports whether the document has a function of that name, which then
// is not the one that everybody knows.
func (d *displays) defines(name string) bool {
	if d.defined == nil {
		d.defined, d.methods = make(map[string]bool), make(map[string]bool)
		for fn := range d.f.Nodes(syntax.Function) {
			d.defined[fn.FuncLabel()] = true
			if fn.Within(syntax.Class | syntax.Function).Has(syntax.Class) {
				d.methods[fn.FuncLabel()] = true
			}
		}
	}
	return d.defined[name]
}

// title returns what a message calls the value: the function that is called, or
// the text where it is short, or "".
func title(e syntax.Node) string {
	for e.Is(syntax.RPipe) {
		e = e.Child(syntax.RHSField)
	}
	if kept := inBrackets(e); kept.OK() {
		e = kept.Target()
	}
	text := e.Text()
	if e.Has(syntax.Call) {
		if text = e.Callee(); text == "" {
			text = e.FuncName()
		}
	}
	if len(text) > maxTitle || strings.ContainsAny(text, "\n`") {
		return ""
	}
	return text
}

// inBrackets returns the assignment that R also shows because it stands in brackets.
func inBrackets(e syntax.Node) syntax.Node {
	if kept := e.Child(syntax.BodyField); e.Is(syntax.RParenthesizedExpression) && kept.Has(syntax.Assignment) {
		return kept
	}
	return syntax.Node{}
}

// maxTitle is how many bytes of a value a message names it by.
const maxTitle = 30
