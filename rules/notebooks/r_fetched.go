package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows names that functions of packages give to the session, or to what they are
// handed, without any assignment.

// fetched reports whether a statement before an offset asks a package for a name, which may
// give it to the session: getSymbols("GSPC"), or hands it code in another language that defines
// a function of the name.
func (s *rSession) fetched(r *scope.Reference, at int) bool {
	if s.asked == nil {
		s.asked, s.compiled = s.askedFor()
	}
	if from, ok := s.compiled[r.Text]; ok && from < at {
		return true
	}
	from, ok := s.asked[r.Text]
	return ok && from < at && !r.Called()
}

// askedFor lists the texts that statements hand to functions of packages, with where first, and
// what is called or defined in those that are code with braces.
func (s *rSession) askedFor() (asked, compiled map[string]int) {
	asked, compiled = make(map[string]int), make(map[string]int)
	for call := range s.f.Kinds(syntax.RCall) {
		if !call.Parent().Has(syntax.CellRoot) || call.Cell().NotRun || ofRItself(call.FuncName()) {
			continue
		}
		first := call.Arg("", 0)
		if p, kind := s.callee(call); first.Is(syntax.RIdentifier) && kind == rpackage.Quoting && !byValue(p, call, first) && !s.evaluates(call, first) {
			if _, before := asked[first.Text()]; !before {
				asked[first.Text()] = call.Start() // as getHdata does
			}
		}
		for n := range first.Subtree() {
			text, ok := n.Literal()
			text = strings.TrimPrefix(text, "^")
			if _, before := asked[text]; ok && n.Is(syntax.RString) && !before {
				asked[text] = call.Start()
			}
		}
		for arg := range call.Args() {
			text, _ := arg.Value.Literal()
			if _, body, found := strings.Cut(text, "{"); !found || !strings.Contains(body, ";") {
				continue
			}
			for before := range strings.SplitSeq(text, "(") {
				name := before[strings.LastIndexFunc(before, func(ch rune) bool { return !isRNameRune(ch) })+1:]
				if _, known := compiled[name]; !known {
					compiled[name] = call.Start()
				}
			}
		}
	}
	return asked, compiled
}

// meansElsewhere reports whether a function may be looked for where code is taken apart or a
// list is looked into: verbs hand what they do not know on to a database, and a function that
// looks into what it is given by with() may find functions there.
func (s *rSession) meansElsewhere(n syntax.Node) bool {
	for child, p := n, n.Parent(); p.OK(); child, p = p, p.Parent() {
		if !p.Is(syntax.RCall) || child.Field() != syntax.ArgumentsField {
			continue
		}
		switch name := p.FuncName(); {
		case name == "with" || name == "within":
			if p.Within(syntax.Function).OK() {
				return true
			}
		case scope.IsVerb(p) && (s.asksDatabase() || s.computesInArrow(n.Text())):
			return true
		}
	}
	return false
}

// asksDatabase reports whether a document connects to one, or attaches what translates verbs for
// one.
func (s *rSession) asksDatabase() bool {
	for _, name := range []string{"dbConnect", "spark_connect", "memdb_frame", "lazy_frame", "translate_sql"} {
		for range s.f.Calls(name) {
			return true
		}
	}
	return slices.ContainsFunc(s.module.Attached, func(a scope.Attachment) bool { return a.Package == "dbplyr" || a.Package == "sparklyr" })
}

// computesInArrow reports whether a function is one of Arrow's own, which its verbs know by
// this mark.
func (s *rSession) computesInArrow(name string) bool {
	return strings.HasPrefix(name, "arrow_") && slices.ContainsFunc(s.module.Attached, func(a scope.Attachment) bool { return a.Package == "arrow" })
}

// mayBeNewer reports whether a package that is attached before an offset may have got a function
// since the table was made: it bears the mark that most of the package's functions bear, as in
// st_area, and no package of the table has it.
func (s *rSession) mayBeNewer(name string, at int) bool {
	mark, _, found := strings.Cut(name, "_")
	if known, _ := rpackage.Anywhere(name); known || !found {
		return false
	}
	for _, a := range s.module.Attached {
		if p := rpackage.Find(a.Package); p != nil && a.Node.Start() < at && p.Bears(mark+"_") {
			return true
		}
	}
	return false
}
