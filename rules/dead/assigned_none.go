package dead

import (
	_ "embed"
	"fmt"
	"maps"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/object"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed assigned_none.md
var assignedNonePage string

var assignedNone = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels:    map[string]analyzer.Levels{"": {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note}},
	Rank:      analyzer.Harms,
	Many:      "results that are None",
	Since:     "0.1",
	Page:      assignedNonePage,
	Aliases:   []string{"pylint:E1111 assignment-from-no-return", "pylint:E1128 assignment-from-none"},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "assigned_none",
			Doc:      analyzer.Title(assignedNonePage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runAssignedNone,
		}
	},
}

// runAssignedNone tells where code goes on with what a call gives that changes its object, which is None.
func runAssignedNone(pass *analysis.Pass) (any, error) {
	g := &givers{pass: pass, f: syntax.Of(pass)}
	for call := range g.f.CallsOf(givingNone) {
		user := call.Parent()
		if call.Cell().NotRun || !user.Has(syntax.Assignment) && !user.Is(syntax.PyReturnStatement, syntax.PyAttribute) {
			continue
		}
		gives := g.of(call)
		if gives == something {
			continue
		}
		switch {
		case user.Is(syntax.PyAttribute):
			if gives == none && isInplace(call) {
				g.report(call, fmt.Sprintf("`.%s` fails, as `%s` works in place and gives None", user.Child(syntax.AttributeField).Text(), called(call)))
			}
		case user.Is(syntax.PyReturnStatement):
			if g.isLostWith(call) {
				g.report(call, fmt.Sprintf("this returns None, and `%s` is lost, as `%s` works in place", analyzer.Clip(receiver(call).Text(), 20), called(call)))
			}
		case user.Is(syntax.PyAssignment):
			if !g.isRead(user) {
				continue
			}
			when := "from here on"
			if gives == noneYet {
				when = "before pandas 3"
			}
			why := "works in place"
			if call.FuncName() == "print" {
				why = "gives nothing back"
			}
			g.report(call, fmt.Sprintf("`%s` is None %s, as `%s` %s", analyzer.Clip(user.Target().Text(), 20), when, called(call), why))
		}
	}
	return nil, nil
}

// givers are the calls of one document that give None.
type givers struct {
	pass  *analysis.Pass
	f     *syntax.File
	asked *object.Objects // nil before anybody asks
}

// objects are those of the document.
func (g *givers) objects() *object.Objects {
	if g.asked == nil {
		g.asked = object.Ask(g.pass)
	}
	return g.asked
}

// report adds what to do instead.
func (g *givers) report(call syntax.Node, message string) {
	instead := "call it by itself"
	switch {
	case isInplace(call):
		instead = "drop `inplace=True`"
	case call.FuncName() == "sort":
		instead = "use `sorted`"
	}
	g.pass.Report(analysis.Diagnostic{Pos: call.Pos(), End: call.End(), Message: message + ": " + instead})
}

// gift is what a call gives.
type gift uint8

const (
	something gift = iota // as far as anybody knows
	none
	noneYet // before pandas 3, which gives the table
)

// of returns what a call gives.
func (g *givers) of(call syntax.Node) gift {
	name, on := call.FuncName(), receiver(call)
	switch {
	case isInplace(call):
		if !inTables[name] && !inTables2[name] || !g.f.ImportsAny(pandas) || !g.mayBeTable(on) || g.hasMethod(name) {
			return something
		}
		if inTables2[name] {
			return noneYet
		}
		return none
	case g.objects().ClassOf(call) == object.None:
		return none
	}
	return something
}

var (
	pandas = syntax.Names("pandas")
	// inTables are methods of pandas that give None where they work in place, inTables2 those that do so before pandas 3.
	inTables  = syntax.Names("drop dropna drop_duplicates eval query rename rename_axis reset_index set_index sort_index sort_values")
	inTables2 = syntax.Names("fillna ffill bfill replace interpolate where mask")
	// givingNone are the names of them all.
	givingNone = allOf(inTables, inTables2, object.GivingNone)
)

func allOf(sets ...map[string]bool) map[string]bool {
	all := make(map[string]bool)
	for _, set := range sets {
		maps.Copy(all, set)
	}
	return all
}

func isInplace(call syntax.Node) bool { return call.Arg("inplace", -1).Is(syntax.PyTrue) }

// receiver is what a call is a method of.
func receiver(call syntax.Node) syntax.Node {
	return call.Child(syntax.FunctionField).Child(syntax.ObjectField)
}

// called is what a message calls the function.
func called(call syntax.Node) string {
	if name := call.Callee(); name != "" && len(name) <= 24 {
		return name
	}
	return call.FuncName()
}

// mayBeTable reports whether a method may be of a table: what it is called on is no module and not the object of the
// class around.
func (g *givers) mayBeTable(on syntax.Node) bool {
	return on.OK() && on.Text() != "self" && on.Text() != "cls" && on.Callee() != "super" && g.f.Imported()[on.Text()] == ""
}

// hasMethod reports whether a class of the document has a method of its own by a name.
func (g *givers) hasMethod(name string) bool {
	for fn := range g.f.Kinds(syntax.PyFunctionDefinition) {
		if fn.FuncLabel() == name && fn.Within(syntax.Class|syntax.Function).Has(syntax.Class) {
			return true
		}
	}
	return false
}

// isRead reports whether what an assignment gives a name is read for its value, or goes into an object that lasts.
func (g *givers) isRead(assignment syntax.Node) bool {
	target := assignment.Target()
	if !target.Is(syntax.PyIdentifier) {
		return target.Is(syntax.PyAttribute, syntax.PySubscript)
	}
	for _, s := range g.objects().Names.Scopes {
		if name := s.Lookup(target.Text()); name != nil {
			for _, b := range name.Bindings {
				if b.Node == target {
					return isReadFor(s.Flow([]*scope.Name{name}).Reads(b))
				}
			}
		}
	}
	return false
}

// isReadFor reports whether some read is for a value, and none asks whether there is one.
func isReadFor(reads []*scope.Reference) (some bool) {
	for _, r := range reads {
		p := r.Node.Parent()
		if p.Is(syntax.PyComparisonOperator) && strings.Contains(p.Text(), "None") || asksWhat[p.Parent().FuncName()] {
			return false
		}
		some = some || !p.Is(syntax.PyDeleteStatement)
	}
	return some
}

// asksWhat are functions that ask what a value is.
var asksWhat = syntax.Names("type isinstance")

// isLostWith reports whether what a call works on is gone when the function around returns: all that it has been given
// is made there, and it is read for its parts alone.
func (g *givers) isLostWith(call syntax.Node) bool {
	read := g.objects().Reference(receiver(call))
	if read == nil || read.Name.Scope.Kind != scope.Function {
		return false
	}
	for _, b := range read.Name.Bindings {
		if value := b.From.Value(); !b.From.Is(syntax.PyAssignment) || value.Is(syntax.PyIdentifier, syntax.PySubscript, syntax.PyAssignment) || !value.Has(syntax.Call) && g.objects().ClassOf(value) == "" {
			return false
		}
	}
	for _, r := range read.Name.References {
		if p := r.Node.Parent(); !p.Is(syntax.PyAttribute, syntax.PySubscript) || p.FirstChild() != r.Node {
			return false
		}
	}
	return true
}
