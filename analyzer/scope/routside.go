package scope

import (
	"math"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Module returns the namespace at the top of a language, or nil where the document has
// no cell of it.
func (n *Names) Module(lang source.Language) *Scope {
	for _, m := range n.Modules {
		if m.Language == lang {
			return m
		}
	}
	return nil
}

// Outside is what packages give to a module of R: those that R starts with, and
// those that the document attaches.
type Outside struct {
	own      []*rpackage.Package
	attached []attached
	distinct []*rpackage.Package // of all that are attached, each once
	// Unknown is the first attachment of a package whose exports are not known, or no
	// node, and UnknownSince the offset from which the package is there.
	Unknown      syntax.Node
	UnknownSince int
	// Idle tells that functions which nobody is seen to call attach packages that are not known.
	Idle bool
}

// attached are the packages of one attachment, and the offset in code space from
// which they are there.
type attached struct {
	packages []*rpackage.Package
	since    int
	node     syntax.Node
}

// Outside looks up the packages of a module of R. What a function attaches is there
// from the beginning: who knows when it is called.
func (s *Scope) Outside() *Outside { return s.outside(func(*Scope) int { return 0 }, false) }

// OutsideWhen looks up the packages of a module of R as somebody sees them who knows
// from which offset on a function may have been called, and runs no cell that is not to run.
func (s *Scope) OutsideWhen(called func(function *Scope) int) *Outside {
	return s.outside(called, true)
}

func (s *Scope) outside(called func(function *Scope) int, running bool) *Outside {
	o := &Outside{}
	for _, name := range rpackage.Started {
		o.own = append(o.own, rpackage.Find(name))
	}
	for _, a := range s.Attached {
		if running && a.Node.Cell().NotRun || slices.Contains(rpackage.Started, a.Package) {
			continue
		}
		packages, known := rpackage.Attached(a.Package)
		since := 0
		switch function := a.From.Callable(); {
		case function != nil:
			since = called(function)
		case a.Node.Is(syntax.RCall):
			since = a.Node.Stop()
		}
		if since == math.MaxInt { // never attached
			o.Idle = o.Idle || !known
			continue
		}
		if !known && (!o.Unknown.OK() || since < o.UnknownSince) {
			o.Unknown, o.UnknownSince = a.Node, since
		}
		if len(packages) == 0 {
			continue // it gives nothing that is known
		}
		o.attached = append(o.attached, attached{packages, since, a.Node})
		for _, p := range packages {
			if !slices.Contains(o.distinct, p) {
				o.distinct = append(o.distinct, p)
			}
		}
	}
	return o
}

// gives reports whether any package gives a name that is attached anywhere: a document may attach one in each of its cells.
func (o *Outside) gives(name string) bool {
	return slices.ContainsFunc(o.distinct, func(p *rpackage.Package) bool { return givesItself(p.Export(name)) })
}

// givesItself reports whether a package that has such an export gives the name, and no other one does for it.
func givesItself(kind rpackage.Kind) bool { return kind != rpackage.None && kind != rpackage.Generic }

// Export tells what a name is that some package gives, wherever it is attached.
func (o *Outside) Export(name string) rpackage.Kind {
	kind, _ := o.find(name, -1)
	return kind
}

// Giver returns the package that gives a name, wherever it is attached, or nil.
func (o *Outside) Giver(name string) *rpackage.Package {
	p, _ := o.giver(name, -1)
	return p
}

// Hides reports whether the function of a name that some package gives, by what its own code takes as
// code, is one that another attached package exports as well: that may be meant, or have methods.
func (o *Outside) Hides(name string) bool {
	from, _ := o.giver(name, -1)
	return from != nil && from.Export(name) == rpackage.Function && slices.ContainsFunc(o.attached, func(a attached) bool {
		return slices.ContainsFunc(a.packages, func(p *rpackage.Package) bool {
			kind := p.Export(name)
			return p != from && (kind == rpackage.Function || kind == rpackage.Quoting)
		})
	})
}

// Settled reports whether the package that gives a name at an offset is the one that gives it in
// the end, and is attached without a condition.
func (o *Outside) Settled(name string, offset int) bool {
	for _, a := range slices.Backward(o.attached) {
		for _, p := range a.packages {
			if givesItself(p.Export(name)) {
				return a.since <= offset && !a.node.Within(syntax.If).OK()
			}
		}
	}
	return true
}

// ByDataAt reports whether the package that gives a name at an offset does so only by data().
func (o *Outside) ByDataAt(name string, offset int) bool {
	p, _ := o.giver(name, offset)
	return p != nil && p.ByData(name)
}

// TakenOverAt reports whether a package further down than an offset takes over a name, which R
// itself gives until then.
func (o *Outside) TakenOverAt(name string, offset int) bool {
	from, _ := o.giver(name, offset)
	later, _ := o.giver(name, -1)
	return from != nil && later != from && slices.Contains(o.own, from)
}

// ExportAt tells what a name is that some package gives which is attached before an
// offset. Where there is none, later is the attachment further down that gives it.
func (o *Outside) ExportAt(name string, offset int) (kind rpackage.Kind, later syntax.Node) {
	return o.find(name, offset)
}

func (o *Outside) find(name string, offset int) (kind rpackage.Kind, later syntax.Node) {
	p, later := o.giver(name, offset)
	if p == nil {
		return rpackage.None, later
	}
	return p.Export(name), syntax.Node{}
}

func (o *Outside) giver(name string, offset int) (from *rpackage.Package, later syntax.Node) {
	if o.gives(name) {
		for _, a := range slices.Backward(o.attached) {
			for _, p := range a.packages {
				switch {
				case !givesItself(p.Export(name)):
				case offset < 0 || a.since <= offset:
					return p, syntax.Node{}
				default:
					later = a.node
				}
			}
		}
	}
	for _, p := range slices.Backward(o.own) {
		if p.Export(name) != rpackage.None {
			return p, syntax.Node{}
		}
	}
	return nil, later
}

// ColumnsAt returns the columns of the data set that some package gives which is attached
// before an offset, nil where that is none or not known.
func (o *Outside) ColumnsAt(name string, offset int) []string {
	if o.Unknown.OK() && o.UnknownSince <= offset {
		return nil // it may have one of the name
	}
	if p, _ := o.giver(name, offset); p != nil {
		return p.Columns(name)
	}
	return nil
}

// IsVerb reports whether a call is of a function whose arguments the package knows
// to be code or columns: what stands there bare is [Reference.Perhaps] then.
func IsVerb(call syntax.Node) bool {
	_, ok := verbOf(call)
	return ok
}

// IsVerbName reports whether a name is that of such a function.
func IsVerbName(name string) bool {
	_, ok := verbNamed(name)
	return ok
}

// TakesTable reports whether a call of such a function begins with the table to look in.
func TakesTable(call syntax.Node) bool {
	v, _ := verbOf(call)
	return v.table
}

// Called reports whether R looks for a function of the name.
func (r *Reference) Called() bool { return r.called }
