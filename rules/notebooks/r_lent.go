package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows which names whoever renders a document, or attaches a table, may lend
// to it.

// lender is whoever renders a document, and what the document lacks for want of it. One
// that attaches nothing may be given its packages: it lacks functions then that some package
// has, or more than one name. One without front matter may be a chapter or a child, which
// lacks what the text around it has: a chapter names of packages or several.
type lender struct {
	Attaches, Bare, Titled bool // what the document does and is
	Bound                  int  // names that it binds
	lacks                  int
	packaged               bool
}

func (s *rSession) lender() lender {
	return lender{Attaches: s.attaches(), Bare: isBare(s.f.Doc), Titled: beginsWithTitle(s.f.Doc), Bound: s.binds()}
}

// attaches reports whether a run attaches any package that R has not attached by itself.
func (s *rSession) attaches() bool {
	return slices.ContainsFunc(s.module.Attached, func(a scope.Attachment) bool {
		return !a.Node.Cell().NotRun && !slices.Contains(rpackage.Started, a.Package)
	})
}

// add notes a name that is defined nowhere.
func (l *lender) add(name string, called bool) {
	if !l.Bare && l.Attaches {
		return
	}
	function, value := rpackage.Anywhere(name)
	l.lacks++
	l.packaged = l.packaged || called && function || !called && l.Bare && value
}

// everything reports whether the document may be given whatever it lacks.
func (l *lender) everything() bool {
	return l.Bare && (l.packaged || l.lacks*8 > l.Bound && (l.lacks > min(1, l.Bound) || !l.Titled))
}

// most reports whether the document lacks more than it has: that is a piece, whatever the
// project tells.
func (l *lender) most() bool { return l.lacks > l.Bound }

// isPiece reports whether so many values come from nowhere, beside those that the document
// defines, that whoever renders it must have them.
func (l *lender) isPiece(nowhere int) bool { return nowhere >= 3 && nowhere*8 >= l.Bound }

// packages reports whether it may be given its packages.
func (l *lender) packages() bool { return !l.Attaches && (l.packaged || l.lacks > 1) }

// lenderOf sums up who may lend a document what it lacks.
func (s *rSession) lenderOf(lacks []lack) lender {
	l := s.lender()
	for _, lack := range lacks {
		if lack.undefined() {
			l.add(lack.read.Text, lack.read.Called())
		}
	}
	return l
}

// withoutLent leaves out what a document lacks because it was written for somebody who
// has it.
func (s *rSession) withoutLent(lacks []lack) []lack {
	lender := s.lenderOf(lacks)
	if lender.everything() {
		return nil
	}
	if lender.packages() {
		return slices.DeleteFunc(lacks, func(l lack) bool { return l.category == "missing" && lends(l.read.Text, l.read.Called()) })
	}
	return lacks
}

// lends reports whether whoever attaches packages for a document may give it a name.
func lends(name string, called bool) bool {
	_, value := rpackage.Anywhere(name)
	return called || value
}

// binds counts the names that the top level binds.
func (s *rSession) binds() (count int) {
	for _, name := range s.module.Names {
		if len(name.Bindings) > 0 {
			count++
		}
	}
	return count
}

// isBare reports whether a text has no front matter. Those that stand alone begin with
// it, or are vignettes.
func isBare(doc *source.Document) bool {
	if doc.Format != source.RMarkdown && doc.Format != source.Quarto {
		return false
	}
	raw := openingOf(doc)
	return !strings.HasPrefix(raw, "---") && !strings.Contains(raw, `%\VignetteIndexEntry`)
}

// beginsWithTitle reports whether a text begins with a heading of the first level: a child
// begins in the midst.
func beginsWithTitle(doc *source.Document) bool {
	raw := strings.TrimLeft(openingOf(doc), "\ufeff \r\n")
	if strings.HasPrefix(raw, "# ") {
		return true
	}
	_, rest, _ := strings.Cut(raw, "\n")
	return strings.HasPrefix(rest, "===")
}

// mayBeColumn reports whether a value may be a column of a table that is attached.
func (s *rSession) mayBeColumn(ref *scope.Reference, at int) bool {
	return at >= s.table && !ref.Called() && (!s.holds()[ref.Text] || s.attachesSet(at)) && s.attachedHave(ref.Text, at)
}

// attachesSet reports whether a package's data set of which nobody knows that it is a table is
// attached before an offset: it may be a list of tables.
func (s *rSession) attachesSet(at int) bool {
	for call := range s.f.Calls("attach") {
		what := call.Arg("what", 0)
		own := s.module.Lookup(what.Text())
		if call.Start() < at && what.Is(syntax.RIdentifier) && (own == nil || !slices.ContainsFunc(own.Bindings, isOwn)) && s.columns(what) == nil {
			return true
		}
	}
	return false
}

// holds lists the names that are used as only what has parts is, which no column has:
// fit$residuals, coef(fit), ships[i, 2].
func (s *rSession) holds() map[string]bool {
	if s.whole != nil {
		return s.whole
	}
	s.whole = make(map[string]bool)
	for n := range s.f.Kinds(syntax.RIdentifier) {
		if hasParts(n) {
			s.whole[strings.Trim(n.Text(), "`")] = true
		}
	}
	return s.whole
}

func hasParts(n syntax.Node) bool {
	switch p := n.Parent(); p.Kind() {
	case syntax.RExtractOperator:
		return n.Field() == syntax.LHSField
	case syntax.RSubset:
		return n.Field() == syntax.FunctionField && hasComma(p.Child(syntax.ArgumentsField))
	case syntax.RArgument:
		call := p.Parent().Parent()
		return call.Is(syntax.RCall) && takesApart[call.FuncName()] && isFirst(call, n)
	}
	return false
}

func hasComma(list syntax.Node) bool {
	for c := range list.Children() {
		if c.Is(syntax.RComma) {
			return true
		}
	}
	return false
}

// takesApart are functions of what has parts: models and tables.
var takesApart = syntax.Names(`coef coefficients residuals resid fitted predict anova vcov confint AIC BIC deviance logLik nrow ncol dim colnames
	rownames colMeans colSums rowSums rowMeans`)
