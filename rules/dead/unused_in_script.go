package dead

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells the variables that the top level of a script sets for nobody. Whether
// anybody outside could read them only the whole project knows.

// The categories of what a script sets at its top.
const (
	inScript     = "script"
	callInScript = "script_call"
)

// leftovers are the variables that the top level of a script sets and does not read.
type leftovers struct {
	All []leftover
	// Sources are the files that the script runs in its own session.
	Sources []string
}

type leftover struct {
	Name string
	Span source.Span
	Acts bool // the value is more than a look at what is there: something is called
}

// leftoversOf lists what a script sets at its top and does not read.
func leftoversOf(pass *analysis.Pass) leftovers {
	var found leftovers
	f, names := syntax.Of(pass), scope.Of(pass)
	if f.Doc.HasCells() || f.Doc.Generated || unsure(f) || !analyzer.Heard(pass, inScript) && !analyzer.Heard(pass, callInScript) {
		return found
	}
	for _, module := range names.Modules {
		if dynamic(module) || module.Star.OK() && module.Language == source.R {
			continue
		}
		quiet := false
		for _, name := range module.Names {
			b := setForNobody(name)
			if b == nil {
				continue
			}
			if !quiet && module.Language == source.R {
				if quietly(module, nil) {
					break
				}
				quiet = true
			}
			l := leftover{name.Text, b.Node.Span(), mayAct(b.From.Value())}
			analyzer.Candidate(pass, l.Span)
			found.All = append(found.All, l)
		}
		for _, s := range module.Sourced {
			found.Sources = append(found.Sources, s.Path)
		}
	}
	return found
}

// setForNobody returns the first binding of a name that a script sets at its top and
// never reads, or nil where the name may have another purpose.
func setForNobody(name *scope.Name) *scope.Binding {
	var b *scope.Binding
	if name.Scope.Language == source.R {
		b = onlySet(name)
	} else {
		b = onlyWritten(name)
	}
	if b == nil || shouted(name.Text) {
		return nil
	}
	for _, b := range name.Bindings {
		if !work(b) {
			return nil
		}
	}
	return b
}

// work reports whether a binding is a step of the script itself: not one of a function,
// of one of several ways, of a switched-off chunk, or a definition.
func work(b *scope.Binding) bool {
	n := b.From
	if n.Language() == source.R && !alone(b) || n.Within(syntax.Function|syntax.Class|syntax.Try).OK() || scope.ChanceOf(n) == scope.Perhaps {
		return false
	}
	value := b.From.Value()
	if !value.OK() || value.Has(syntax.Function|syntax.Lambda|syntax.Assignment) {
		return false
	}
	// A plot has a name out of habit, or to be looked at in a session.
	return !drawings[value.FuncName()] && (value.Language() != source.R || !plots(value))
}

// finishUnusedVariable tells what scripts set at their top, where nobody else reads it:
// no document imports or runs the script, none has the name, and no program reads all
// that it sets.
func finishUnusedVariable(p *analyzer.Project) {
	x := index.Of(p)
	for _, s := range p.Summaries {
		found := s.Value.(leftovers)
		d := x.Document(s.Path)
		if len(found.All) == 0 || p.Partial || s.Stage != analyzer.Production || !isProgram(x, d) || slices.ContainsFunc(found.Sources, func(file string) bool { return !within(x, file) }) {
			continue
		}
		for _, l := range found.All {
			if !index.CalledName(l.Name) && !x.Used(l.Name) {
				reportLeftover(p, s.Path, l)
			}
		}
	}
}

// isProgram reports whether a document is a script that does its work when it is run,
// and that nothing imports, runs or reads as a part of itself.
func isProgram(x *index.Project, d *index.Document) bool {
	return (d.Acts || d.Runs) && !d.Dynamic && !index.CalledFile(d.Path) && !x.InPackage(d) && !x.Imported(d) && !x.Loaded(d) && !x.Starred(d) && !x.Opened(d)
}

// within reports whether a file that a script runs is one of the project's, so that what
// it reads is known. Of a path that is put together that is taken for granted.
func within(x *index.Project, file string) bool {
	if file == "" {
		return true
	}
	base := path.Base(strings.ReplaceAll(file, `\`, "/"))
	return len(x.Named(strings.TrimSuffix(base, path.Ext(base)))) > 0
}

func reportLeftover(p *analyzer.Project, path string, l leftover) {
	name := analyzer.Clip(l.Name, maxQuote)
	f := analyzer.ProjectFinding{Span: l.Span, Category: inScript, Message: fmt.Sprintf("nothing reads `%s`, which the script sets: remove it", name)}
	if l.Acts {
		f.Category = callInScript
		f.Message = fmt.Sprintf("nothing reads `%s`, which the script sets: keep the call alone, or nothing", name)
	}
	p.Report(path, f)
}
