package notebooks

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a script of R may borrow from whoever runs it: much code is run piece by
// piece, in a session that another script began.

// mayHave reports whether who runs a script may have what it lacks: a function that the run is not
// seen to call reads it, or it is a function that no package of the table has, but perhaps
// an earlier version of one that is attached.
func (s *rSession) mayHave(l lack) bool {
	if !l.when.place.OK() {
		return true
	}
	known, _ := rpackage.Anywhere(l.read.Text)
	return l.undefined() && l.read.Called() && !known && slices.ContainsFunc(s.module.Attached, func(a scope.Attachment) bool {
		return !rpackage.Remembers(a.Package)
	})
}

// leans reports whether what a script lacks shows that it goes on in a session: a function of other versions
// of packages, or what it asks for in front of all that it sets itself, a value or a function that it calls
// for its effect alone, which may attach packages.
func (s *rSession) leans(l lack) bool {
	if !l.undefined() || !l.when.place.OK() {
		return false
	}
	if l.read.Called() && s.mayHave(l) {
		return true
	}
	if call := l.read.Node.Parent(); l.read.Called() && (!call.Is(syntax.RCall) || !call.Parent().Has(syntax.CellRoot) || call.Arg("", 0).OK()) {
		return false
	}
	return !slices.ContainsFunc(s.module.Names, func(n *scope.Name) bool {
		return slices.ContainsFunc(n.Bindings, func(b *scope.Binding) bool {
			return b.How != scope.Defined && b.From.OK() && b.From.Stop() < l.when.place.Start()
		})
	})
}

// commons is what the scripts of a project may have in their session that they neither set nor attach.
type commons struct {
	bound    map[uint32]int // how many documents bind each name
	lacking  map[string]int // how many lack each name
	built    []string       // beginnings of names that some document puts together
	packages []*rpackage.Package
	// common are the packages that any script attaches, where most attach none of those that they use:
	// they run in one session.
	common  []*rpackage.Package
	partial bool              // whether there may be more documents
	left    map[string]*gives // by scripts
	// pipelines are those of the project.
	pipelines []pipeline
}

func commonsOf(p *analyzer.Project, built []string, left map[string]*gives) commons {
	l := commons{bound: boundElsewhere(p), lacking: make(map[string]int), built: built, left: left, partial: p.Partial, pipelines: pipelinesOf(p)}
	attach, without := 0, 0 // scripts
	for _, s := range p.Summaries {
		u := s.Value.(undefined)
		for _, m := range u.MissingR {
			l.lacking[m.Name]++
		}
		packages := u.Leaves.attached()
		if u.SetsUp {
			l.packages = append(l.packages, packages...)
		}
		if len(packages) > 0 {
			attach++
		}
		if u.Unattached {
			without++
		}
		l.common = append(l.common, packages...)
	}
	if without < max(lenders, attach) {
		l.common = nil
	}
	return l
}

// attached lists the packages of the table that a script attaches.
func (g *gives) attached() (list []*rpackage.Package) {
	for _, name := range g.Packages {
		packages, _ := rpackage.Attached(name)
		list = append(list, packages...)
	}
	return list
}

// usesUnattached reports whether a script of R that attaches nothing calls, while its top level runs, a function
// which only packages have.
func usesUnattached(f *syntax.File, names *scope.Names) bool {
	module := names.Module(source.R)
	return module != nil && f.Doc.Format == source.Script && len(module.Attached) == 0 && slices.ContainsFunc(names.Unresolved, func(r *scope.Reference) bool {
		if r.From != module || !r.Called() || r.Mentioned || r.Perhaps {
			return false
		}
		function, _ := rpackage.Anywhere(r.Text)
		return function
	})
}

// ofPackage reports whether a function is lacking that some package has.
func (p place) ofPackage() bool {
	function, _ := rpackage.Anywhere(p.Name)
	return p.Called && function
}

// attach reports whether a script that only sets up, or the pipeline of a document, attaches a package which has what is lacking,
// or any script where the scripts share a session.
func (l *commons) attach(m place, document string) bool {
	if slices.ContainsFunc(l.pipelines, func(p pipeline) bool { return p.holds(document) && p.gives(m) }) {
		return true
	}
	has := func(p *rpackage.Package) bool { return p.Export(m.Name) != rpackage.None }
	return m.Called && (slices.ContainsFunc(l.packages, has) || slices.ContainsFunc(l.common, has))
}

// missingR lists the names of R that a script lacks in the project: neither what it runs gives them,
// nor does another document bind them, or names that begin as they do. One that leans on others for some
// of them runs in their session, which may have all, and so does one that is a piece of a program:
// it lacks what several scripts lack, or several values.
func (u *undefined) missingR(l *commons, document string) (list []place) {
	leans, nowhere := l.partial, 0
	for _, m := range u.withoutGiven(slices.Clone(u.MissingR), document, l.left) {
		if u.leansFor(m.Name, l, document) {
			leans = true
			continue
		}
		if m.Nowhere {
			nowhere++
		}
		leans = leans || m.Leans || u.lacksTable(m, l, document) || !m.ofPackage() && l.lacking[m.Name] >= lenders
		list = append(list, m)
	}
	who := lender{Bound: len(u.Bound)}
	leans = leans || who.isPiece(nowhere)
	for i := range list {
		list[i].Borrowed = list[i].Borrowed || leans || l.attach(list[i], document)
	}
	return oncePerCause(list)
}

// lacksTable reports whether a lacking function of a package takes first what only another document binds: left_join(tides,
// ports) of dplyr, which nobody attaches.
func (u *undefined) lacksTable(m place, l *commons, document string) bool {
	if m.Takes == "" || !m.ofPackage() {
		return false
	}
	return !amongst(u.Bound, m.Takes) && u.leansFor(m.Takes, l, document)
}

// leansFor reports whether another document than its own binds a name, or may, or its pipeline makes what has it.
func (u *undefined) leansFor(name string, l *commons, document string) bool {
	if slices.ContainsFunc(l.pipelines, func(p pipeline) bool { return p.holds(document) && p.targets[name] }) {
		return true
	}
	others := l.bound[hashOf(name)]
	if amongst(u.Bound, name) {
		others--
	}
	return others > 0 || slices.ContainsFunc(l.built, func(beginning string) bool { return strings.HasPrefix(name, beginning) })
}

// setsUp reports whether a script of R attaches packages, and does nothing else but run files,
// set options, list names and define functions, or is mainly a list of packages.
func setsUp(f *syntax.File) bool {
	if f.Doc.Format != source.Script || f.Doc.Language != source.R {
		return false
	}
	const many = 10 // packages: no script that fits a model or draws attaches as many and does little else
	attaches, others := 0, 0
	for s := range f.Root().Statements() {
		switch name := s.FuncName(); {
		case s.Is(syntax.RCall) && (attaching[name] || mapping[name] && attaching[s.Arg("FUN", 1).Text()]):
			attaches++
		case s.Is(syntax.RCall) && settingUp[name], s.Is(syntax.RAssignment) && (s.Value().Is(syntax.RFunctionDefinition) || s.Value().FuncName() == "c"):
		case s.Is(syntax.RIfStatement) && s.Child(syntax.ConditionField).Mentions("require"):
			attaches++ // if (!require(dplyr)) install.packages("dplyr")
		default:
			others++
		}
	}
	return attaches > 0 && others == 0 || attaches >= many && attaches > others
}

var (
	attaching = syntax.Names("library require p_load suppressPackageStartupMessages suppressWarnings suppressMessages invisible")
	mapping   = syntax.Names("lapply sapply walk map")
	settingUp = syntax.Names("source options setwd rm gc set.seed theme_set install.packages update.packages install_github conflict_prefer conflicts_prefer Sys.setlocale Sys.setenv")
)

// oncePerCause keeps, of the functions that one package has which is not attached, or too late, the first
// that is surely lacking: to attach it mends them all.
func oncePerCause(list []place) (kept []place) {
	slices.SortStableFunc(list, func(a, b place) int {
		switch {
		case a.Borrowed == b.Borrowed:
			return 0
		case b.Borrowed:
			return -1
		}
		return 1
	})
	var causes [][]string // names of functions that one package has
	late := make(map[int]bool)
	for _, m := range list {
		function, _ := rpackage.Anywhere(m.Name)
		switch {
		case m.Attaches > 0:
			if late[m.Attaches] {
				continue
			}
			late[m.Attaches] = true
		case m.Called && function && m.Why == "":
			i := slices.IndexFunc(causes, func(names []string) bool { return rpackage.Together(append(names, m.Name)...) })
			if i >= 0 {
				causes[i] = append(causes[i], m.Name)
				continue
			}
			causes = append(causes, []string{m.Name})
		}
		kept = append(kept, m)
	}
	return kept
}

// boundElsewhere counts the documents that bind each name at the top of their R.
func boundElsewhere(p *analyzer.Project) map[uint32]int {
	count := make(map[uint32]int)
	for _, s := range p.Summaries {
		for _, name := range s.Value.(undefined).Bound {
			count[name]++
		}
	}
	return count
}

// builtNames lists the beginnings of the names that assign() binds in a document of R which puts them together.
func builtNames(f *syntax.File) (beginnings []string) {
	for call := range f.Calls("assign") {
		name := call.Arg("x", 0)
		if beginning, ok := name.Arg("", 0).Literal(); ok && beginning != "" && (name.FuncName() == "paste0" || name.FuncName() == "paste") {
			beginnings = append(beginnings, beginning)
		}
	}
	return beginnings
}
