package dead

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// attached are R's packages that a document attaches, as far as the project has to
// know of them.
type attached struct {
	// Unused are packages that the document itself does not use.
	Unused []unusedPackage
	// Sources are the files that the document runs, Anything that it runs files whose
	// paths are not in the text.
	Sources  []string
	Anything bool
	// Piece tells that the document is a part of a larger one.
	Piece bool
	// Free are hashes of the names that the document takes from elsewhere, sorted.
	Free []uint32
}

// unusedPackage is a package that is attached and not used.
type unusedPackage struct {
	Name string
	Span source.Span
	// Qualified tells that it is spoken of as name::f.
	Qualified bool
}

// readAttached sums up what a document of R attaches and takes from elsewhere.
func readAttached(f *syntax.File, names *scope.Names) *attached {
	module := names.Module(source.R)
	if module == nil {
		return nil
	}
	found := &attached{Piece: isPiece(f.Doc)}
	for _, s := range module.Sourced {
		found.Sources = append(found.Sources, s.Path)
		found.Anything = found.Anything || s.Path == ""
	}
	words := newWords(f, names, module)
	slices.Sort(words.free)
	found.Free = slices.Compact(words.free)
	if words.names != nil && !exemptR(f, module) {
		found.Unused = words.unused()
	}
	return found
}

// exemptR reports whether nothing is known of what a document of R uses, or whether
// it attaches for others.
func exemptR(f *syntax.File, module *scope.Scope) bool {
	if len(f.Trouble) > 0 || module.Dynamic.OK() || f.Doc.PathIs(forOthers) {
		return true
	}
	works := false
	for i := range f.Doc.Cells {
		c := &f.Doc.Cells[i]
		if c.Kind != source.Code || c.Language != source.R {
			continue
		}
		root := f.CellRoot(c)
		if root.HasError() {
			return true
		}
		for _, key := range []string{"child", "code", "file"} {
			if _, ok := c.Option(key); ok {
				return true
			}
		}
		for s := range root.Statements() {
			works = works || !prepares(s)
		}
	}
	return !works
}

// forOthers reports whether a file is named as one that prepares the session for those
// that follow.
func forOthers(file string) bool {
	name := strings.ToLower(path.Base(file))
	for _, part := range []string{"setup", "librar", "package", "load", "init", "config", "startup", "prelude", "depend", "require", "common", ".rprofile"} {
		if strings.Contains(name, part) {
			return true
		}
	}
	return false
}

// prepares reports whether a statement only sets the session up for what follows.
func prepares(s syntax.Node) bool {
	switch {
	case s.Is(syntax.RIfStatement):
		return s.Child(syntax.ConditionField).Mentions("require") || s.Child(syntax.ConditionField).Mentions("requireNamespace")
	case s.Is(syntax.RCall):
		return preparing[s.FuncName()]
	}
	return false
}

var preparing = syntax.Names(`library require requireNamespace loadNamespace attachNamespace p_load shelf options source suppressPackageStartupMessages
	suppressMessages suppressWarnings install.packages set.seed rm setwd theme_set Sys.setenv Sys.setlocale cat message conflict_prefer`)

// isPiece reports whether a text of R Markdown or Quarto has no front matter, so
// that another one takes it in.
func isPiece(doc *source.Document) bool {
	return (doc.Format == source.RMarkdown || doc.Format == source.Quarto) &&
		!strings.HasPrefix(strings.TrimLeft(string(doc.Raw[:min(len(doc.Raw), 200)]), "\ufeff \r\n"), "---")
}

// words are those of a document by which it may use a package's exports.
type words struct {
	f        *syntax.File
	module   *scope.Scope
	free     []uint32        // hashes of names read from elsewhere, also by their texts
	packages map[string]bool // that a string names
	// What follows is of documents that attach packages; names are those of free.
	names  map[string]bool
	any    map[string]bool // every identifier, also of the document's own
	spoken map[string]bool // package::name
}

func newWords(f *syntax.File, names *scope.Names, module *scope.Scope) *words {
	u := &words{f: f, module: module, packages: make(map[string]bool)}
	attaching := make(map[int]bool)
	for _, a := range module.Attached {
		attaching[a.Name.Index()] = a.Name.OK()
	}
	if len(module.Attached) > 0 {
		u.names, u.any, u.spoken = make(map[string]bool), make(map[string]bool), make(map[string]bool)
		u.identifiers(attaching)
	}
	for _, r := range names.Unresolved {
		if r.From.Module() == module {
			u.takes("", r.Text)
		}
	}
	for n := range f.Nodes(syntax.String) {
		if n.Language() == source.R && !attaching[n.Index()] {
			u.text(n)
		}
	}
	return u
}

// takes notes a name, in two parts, that the document takes from elsewhere.
func (u *words) takes(prefix, rest string) {
	u.free = append(u.free, hash(prefix, rest))
	if u.names != nil {
		u.names[prefix+rest] = true
	}
}

// identifiers notes those of the document but the ones that attach.
func (u *words) identifiers(attaching map[int]bool) {
	for n := range u.f.Kinds(syntax.RIdentifier) {
		switch p := n.Parent(); {
		case attaching[n.Index()]:
		case p.Is(syntax.RNamespaceOperator):
			if n.Field() == syntax.LHSField {
				u.spoken[u.f.TextOf(n)] = true
			}
		case n.Field() == syntax.NameField:
		default:
			u.any[strings.Trim(u.f.TextOf(n), "`")] = true
		}
	}
}

// text notes what a string may use: a function by its name, a layer of a plot by its
// last part, code in braces or in a call.
func (u *words) text(n syntax.Node) {
	text, _ := n.Literal()
	if u.packages[text] {
		return // all is noted
	}
	if p := n.Parent().Parent().Parent(); p.Is(syntax.RCall) && installs[p.FuncName()] {
		return
	}
	if len(text) > maxCode {
		return
	}
	switch apart := strings.IndexFunc(text, parts); {
	case text == "":
	case apart < 0:
		u.packages[text] = true
		for _, prefix := range []string{"", "geom_", "stat_", "theme_", "position_", "guide_"} {
			u.takes(prefix, text)
		}
	case strings.ContainsAny(text[apart:], "{(~"):
		for w := range strings.FieldsFuncSeq(text, parts) {
			u.takes("", w)
		}
	}
}

// parts reports whether a character stands between two words.
func parts(r rune) bool {
	return !(r == '_' || r == '.' || r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z')
}

// maxCode is how long a string may be that is looked at for code, in bytes.
const maxCode = 2000

// installs are functions that take packages as packages.
var installs = syntax.Names("library require requireNamespace loadNamespace install.packages p_load shelf install_github suppressPackageStartupMessages")

// hash is what a summary keeps of a name, which may be in parts: FNV-1a.
func hash(parts ...string) uint32 {
	h := uint32(2166136261)
	for _, part := range parts {
		for i := range len(part) {
			h = (h ^ uint32(part[i])) * 16777619
		}
	}
	return h
}

// unused lists the packages that are attached and whose exports are no words of the
// document.
func (u *words) unused() []unusedPackage {
	count := make(map[string]int)
	for _, a := range u.module.Attached {
		count[a.Package]++
	}
	if u.unexplained() {
		return nil
	}
	var list []unusedPackage
	for _, a := range u.module.Attached {
		p := rpackage.Find(a.Package)
		if p == nil || !a.Name.OK() || count[a.Package] > 1 || a.Node.Cell().NotRun || u.keeps(p) {
			continue
		}
		packages, known := rpackage.Attached(a.Package)
		if !known || slices.ContainsFunc(packages, func(q *rpackage.Package) bool { return (q == p || count[q.Name] == 0) && u.uses(q) }) {
			continue
		}
		list = append(list, unusedPackage{a.Package, a.Node.Span(), u.spoken[a.Package]})
	}
	return list
}

// uses reports whether some word of the document is a package's export.
func (u *words) uses(p *rpackage.Package) bool {
	for name := range u.names {
		if p.Export(name) != rpackage.None {
			return true
		}
	}
	for name := range u.any {
		if p.Export(name) == rpackage.Value {
			return true
		}
	}
	return false
}

// unexplained reports whether the document calls something that no package is known
// to give though all that it attaches are known: one of them is newer.
func (u *words) unexplained() bool {
	outside := u.module.Outside()
	if outside.Unknown.OK() {
		return false
	}
	for name := range u.f.Kinds(syntax.RCall) {
		if f := name.Child(syntax.FunctionField); f.Is(syntax.RIdentifier) {
			if text := strings.Trim(f.Text(), "`"); u.names[text] && outside.Export(text) == rpackage.None {
				return true
			}
		}
	}
	return false
}

// keeps reports whether a package is there for more than the names that it gives.
func (u *words) keeps(p *rpackage.Package) bool {
	if p.Acts || p.Extends || u.packages[p.Name] || acting[p.Name] {
		return true
	}
	if p.Predicts || stored[p.Name] { // what comes from a file, or a model that somebody makes who is told its name
		for name := range u.names {
			if loading[name] {
				return true
			}
		}
	}
	return false
}

var (
	// acting are packages that work by being there.
	acting = syntax.Names(`conflicted methods here pacman plumber targets tarchetypes doParallel doMC doSNOW doFuture doRNG doMPI future parallel
		future.apply showtext camcorder extrafont ggthemes reticulate rJava tcltk Cairo tikzDevice knitr rmarkdown bookdown lintr styler usethis devtools
		renv packrat import box modules needs compiler stats utils graphics grDevices datasets base Rcpp RcppArmadillo RcppEigen rstan testthat covr
		roxygen2 pkgdown shinytest profvis svglite ragg bit64 checkpoint groundhog maps mapdata rnaturalearthdata rnaturalearthhires spDataLarge`)
	// stored are packages of classes whose objects are read from files and need their
	// methods.
	stored = syntax.Names(`data.table sf sp raster terra stars igraph tidygraph Matrix xts zoo tsibble tibble dplyr ape phangorn units vctrs hms ff
		bigmemory Seurat SeuratObject spatstat spatstat.geom survey quantmod network`)
	// loading are functions that bring objects with a class, or models by name.
	loading = syntax.Names(`readRDS read_rds load qread readr_rds train caretList set_engine SuperLearner makeLearner lrn mlr_learners workflow
		workflow_set tune_grid unserialize tar_load tar_read drake resample`)
)
