package dead

import (
	_ "embed"
	"fmt"
	"reflect"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
	"github.com/labcoat-lint/labcoat/analyzer/versions"
)

//go:embed lost_change.md
var lostChangePage string

var lostChange = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python},
	Levels: map[string]analyzer.Levels{
		"":       {Explore: analyzer.Warning, Production: analyzer.Warning, Test: analyzer.Note},
		inColumn: {Explore: analyzer.Note, Production: analyzer.Note, Test: analyzer.Note},
	},
	Rank:   analyzer.Harms,
	Ranks:  map[string]analyzer.Rank{inColumn: analyzer.Machine}, // where an older pandas is installed it works
	Many:   "changes that are lost",
	Since:  "0.1",
	Page:   lostChangePage,
	Shared: index.Layout,
	Finish: finishLostChange,
	Wide:   []string{inColumn},
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "lost_change",
			Doc:        analyzer.Title(lostChangePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[inColumns](),
			Run:        runLostChange,
		}
	},
}

// inColumn is the category of changes of a column in place, which older versions of pandas make in the table.
const inColumn = "chained"

// pandas3 is the version since which a column is a copy.
var pandas3 = versions.Release{Library: "pandas", Version: versions.Version{3, 0}, Python: versions.Version{3, 11}}

// inColumns are the changes of columns in a document, and what it says of versions.
type inColumns struct {
	versions.Document
	Found []changed
}

// changed is one such change.
type changed struct {
	Span    source.Span
	Message string
}

// finishLostChange tells the changes of columns where nothing in the project asks for an older pandas.
func finishLostChange(p *analyzer.Project) {
	if p.Partial {
		return // what asks for versions may not be among its files
	}
	asked := sync.OnceValue(func() *versions.Asked {
		return versions.Read(p, func(summary any) versions.Document { return summary.(inColumns).Document }, false)
	})
	for _, s := range p.Summaries {
		found := s.Value.(inColumns).Found
		if len(found) == 0 || asked().Older(pandas3, s.Path) {
			continue
		}
		for _, one := range found {
			p.Report(s.Path, analyzer.ProjectFinding{Span: one.Span, Category: inColumn, Message: one.Message})
		}
	}
}

// runLostChange tells where code changes what a table gave a copy of, and nobody has that copy.
func runLostChange(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	c := &copies{givers: givers{pass: pass, f: f}}
	c.run()
	return inColumns{versions.Of(f, len(c.inColumns) > 0), c.inColumns}, nil
}

// copies are what the tables of one document give copies of.
type copies struct {
	givers
	inColumns []changed
	named     map[string]bool // names that some assignment gives what may be a condition or a list; nil before anybody asks
}

// run looks for all changes in the document.
func (c *copies) run() {
	f := c.f
	for n := range f.Kinds(syntax.PyAssignment, syntax.PyAugmentedAssignment) {
		if target := n.Target(); target.Is(syntax.PySubscript) && !n.Cell().NotRun {
			c.assigned(target)
		}
	}
	if !f.ImportsAny(pandas) {
		return
	}
	for call := range f.CallsOf(allOf(inTables, inTables2)) {
		on := receiver(call)
		if !call.Parent().Is(syntax.PyExpressionStatement) || c.of(call) == something || call.Cell().NotRun {
			continue
		}
		switch {
		case c.picks(on) || c.made(on):
			c.report(call, fmt.Sprintf("`%s` changes a copy, `%s`: assign what it gives, without `inplace=True`", call.FuncName(), analyzer.Clip(on.Text(), 24)))
		case inTables2[call.FuncName()] && c.isColumn(on):
			c.changed(call, fmt.Sprintf("`%s` changes a copy since pandas 3, and not `%s`: assign what it gives", call.FuncName(), analyzer.Clip(on.Text(), 24)))
		}
	}
	for loop := range f.Kinds(syntax.PyForStatement) {
		if iterator := loop.Child(syntax.RightField); iterator.FuncName() == "iterrows" && !loop.Cell().NotRun {
			c.inRows(loop, receiver(iterator))
		}
	}
}

func (c *copies) report(at syntax.Node, message string) {
	c.pass.Report(analysis.Diagnostic{Pos: at.Pos(), End: at.End(), Message: message})
}

// changed notes a change of a column.
func (c *copies) changed(at syntax.Node, message string) {
	analyzer.Candidate(c.pass, at.Span())
	c.inColumns = append(c.inColumns, changed{at.Span(), message})
}

// assigned looks at what an assignment sets a part of.
func (c *copies) assigned(target syntax.Node) {
	on := located(target.Child(syntax.ValueField))
	switch {
	case c.picks(on):
		c.reportPicked(target, on)
	case isText(on) && c.picks(on.Child(syntax.ValueField)):
		c.reportPicked(on, on.Child(syntax.ValueField))
	case isText(target) && c.isRow(on):
		key, table := target.Child(syntax.SubscriptField).Text(), on.Child(syntax.ValueField)
		c.report(target, fmt.Sprintf("`%s[…]` is a copy of the row, surely since pandas 3: use `%s.at[…, %s]`", analyzer.Clip(table.Text(), 20), analyzer.Clip(located(table).Text(), 16), analyzer.Clip(key, 16)))
	case isText(on) && c.isColumn(on):
		name, key := analyzer.Clip(on.Child(syntax.ValueField).Text(), 16), analyzer.Clip(on.Child(syntax.SubscriptField).Text(), 16)
		c.changed(target, fmt.Sprintf("`%s[%s]` gives a copy since pandas 3, and this is lost: use `%s.loc[…, %s]`", name, key, name, key))
	case c.f.ImportsAny(pandas) && c.made(on):
		c.report(target, fmt.Sprintf("`%s` gives a copy, and what is set in it is lost: give it a name first", called(on)))
	}
}

// reportPicked tells that some part of what a table gave a copy of is set, and how to set it in the table.
func (c *copies) reportPicked(part, picked syntax.Node) {
	table := analyzer.Clip(located(picked.Child(syntax.ValueField)).Text(), 16)
	message := fmt.Sprintf("`%s[…]` is a copy, and what is set in it is lost", table)
	if key := part.Child(syntax.SubscriptField); part.Child(syntax.ValueField) == picked && (isText(part) || key.Is(syntax.PyIdentifier)) {
		instead := "%s.loc[…, %s]"
		if !c.f.ImportsAny(pandas) {
			instead = "%s[%[2]s][…]"
		}
		message += ": use `" + fmt.Sprintf(instead, table, analyzer.Clip(key.Text(), 16)) + "`"
	}
	c.report(part, message)
}

// located is the table that .loc and its kin are of, or the node itself.
func located(n syntax.Node) syntax.Node {
	if n.Is(syntax.PyAttribute) && locators[n.Child(syntax.AttributeField).Text()] {
		return n.Child(syntax.ObjectField)
	}
	return n
}

var locators = syntax.Names("loc iloc at iat")

// isText reports whether the only key of a subscript is a text.
func isText(n syntax.Node) bool {
	key := n.Child(syntax.SubscriptField)
	_, ok := key.Literal()
	return ok && !key.NextCode().OK()
}

// picks reports whether a subscript picks rows by a condition on the table itself, which gives a copy, or columns by a
// list of texts, or by .loc and its kin rows or columns by any list, which does so in pandas.
func (c *copies) picks(n syntax.Node) bool {
	if !n.Is(syntax.PySubscript) {
		return false
	}
	table, key := n.Child(syntax.ValueField), n.Child(syntax.SubscriptField)
	if c.isCondition(key, located(table).Text()) {
		return true
	}
	if key.Is(syntax.PySlice) && table != located(table) {
		key = key.NextCode()
	}
	return c.f.ImportsAny(pandas) && (c.isList(key) || key.Is(syntax.PyList) && table != located(table))
}

// isList reports whether a key is a list of texts, or a name of nothing but lists and columns.
func (c *copies) isList(key syntax.Node) bool {
	if key.Is(syntax.PyIdentifier) {
		return c.isNameOf(key, func(value syntax.Node) bool {
			return value.Is(syntax.PyListComprehension) || c.isList(value) && !value.Is(syntax.PyIdentifier) || value.Child(syntax.AttributeField).Text() == "columns"
		})
	}
	_, texts := key.FirstChild().Literal()
	return texts && key.Is(syntax.PyList)
}

// isCondition reports whether an expression compares a table or a part of it, asks it for what is missing or the like,
// joins such conditions, or has the name of one.
func (c *copies) isCondition(n syntax.Node, table string) bool {
	if n.Is(syntax.PyIdentifier) {
		return c.isNameOf(n, func(value syntax.Node) bool { return isCondition(value, table) })
	}
	return isCondition(n, table)
}

func isCondition(n syntax.Node, table string) bool {
	switch n = unwrapped(n); n.Kind() {
	case syntax.PyComparisonOperator:
		left, operator, right := n.Comparison()
		return strings.ContainsAny(operator, "=<>") && (isPart(left, table) || isPart(right, table))
	case syntax.PyUnaryOperator:
		return isCondition(n.Operand(), table)
	case syntax.PyBinaryOperator:
		return isCondition(n.Child(syntax.LeftField), table) || isCondition(n.Child(syntax.RightField), table)
	case syntax.PyCall:
		return conditions[n.FuncName()] && isPart(receiver(n), table)
	}
	return false
}

var conditions = syntax.Names("between contains duplicated endswith isin isna isnull match notna notnull startswith")

// isPart reports whether an expression is a table, a part of it but no row by its number, or what a method makes of one.
func isPart(n syntax.Node, table string) bool {
	for n.OK() && n.Text() != table {
		switch n.Kind() {
		case syntax.PySubscript:
			if n.Child(syntax.SubscriptField).Is(syntax.PyInteger) && !n.Child(syntax.SubscriptField).NextCode().OK() {
				return false
			}
			n = n.Child(syntax.ValueField)
		case syntax.PyCall:
			n = receiver(n)
		default:
			n = n.Child(syntax.ObjectField)
		}
	}
	return n.OK()
}

// isNameOf reports whether nothing but values of some sort are bound to a name.
func (c *copies) isNameOf(n syntax.Node, is func(value syntax.Node) bool) bool {
	if c.named == nil {
		c.named = make(map[string]bool)
		for a := range c.f.Kinds(syntax.PyAssignment) {
			if value := unwrapped(a.Value()); !value.Has(syntax.Constant | syntax.Number | syntax.String | syntax.Identifier) {
				c.named[a.Target().Text()] = true
			}
		}
	}
	if !c.named[n.Text()] { // to look for a name costs more, and most are numbers of a loop
		return false
	}
	read := c.objects().Reference(n)
	if read == nil {
		return false
	}
	for _, b := range read.Name.Bindings {
		if b.How != scope.Assigned || b.Unpacked || !is(b.From.Value()) {
			return false
		}
	}
	return true
}

// isColumn reports whether a subscript is one column of what is surely a table of pandas, which may be of version 3.
func (c *copies) isColumn(n syntax.Node) bool {
	table, key := n.Child(syntax.ValueField), n.Child(syntax.SubscriptField)
	if !n.Is(syntax.PySubscript) || !isText(n) && !key.Is(syntax.PyIdentifier) || !c.f.ImportsAny(pandas) || c.f.IsPython2() {
		return false
	}
	return c.objects().ClassOf(table) == "pandas.DataFrame"
}

// isRow reports whether a subscript is one row of a table of pandas.
func (c *copies) isRow(n syntax.Node) bool {
	table, key := n.Child(syntax.ValueField), n.Child(syntax.SubscriptField)
	return table != located(table) && !key.NextCode().OK() && !key.Is(syntax.PySlice, syntax.PyTuple) && c.f.ImportsAny(pandas)
}

// made reports whether a method makes a new table.
func (c *copies) made(n syntax.Node) bool {
	name := n.FuncName()
	return n.Is(syntax.PyCall) && makingCopies[name] && !isInplace(n) && c.mayBeTable(receiver(n)) && !c.hasMethod(name)
}

var makingCopies = syntax.Names("copy drop drop_duplicates dropna fillna merge nlargest nsmallest query rename reset_index sample set_index sort_index sort_values")

// inRows looks at what the body of a loop sets in the rows that iterrows gives it, copies that are gone when the next
// one comes.
func (c *copies) inRows(loop, table syntax.Node) {
	row := loop.Child(syntax.LeftField).Operand()
	name := c.nameAt(loop, row)
	if name == nil {
		return
	}
	for _, b := range name.Bindings {
		if b.Node != row {
			continue
		}
		reads := name.Scope.Flow([]*scope.Name{name}).Reads(b)
		for _, r := range reads {
			if part, key := setIn(r.Node); key != "" && !isReadBehind(part, key, loop, reads) {
				c.report(part, fmt.Sprintf("`%s` is set in a copy of the row, surely since pandas 3: use `%s.at`", analyzer.Clip(part.Text(), 24), analyzer.Clip(table.Text(), 16)))
			}
		}
	}
}

// nameAt is the name that a loop binds at an identifier, or nil.
func (c *copies) nameAt(loop, n syntax.Node) *scope.Name {
	for _, s := range c.objects().Names.Scopes {
		if name := s.Lookup(n.Text()); name != nil {
			for _, b := range name.Bindings {
				if b.Node == n && b.From == loop {
					return name
				}
			}
		}
	}
	return nil
}

// setIn returns the part of a row that an assignment sets, and its name, which is empty where none is set.
func setIn(row syntax.Node) (part syntax.Node, key string) {
	part, key = partOf(row)
	if assignment := part.Parent(); !assignment.Is(syntax.PyAssignment, syntax.PyAugmentedAssignment) || assignment.Target() != part {
		return part, ""
	}
	return part, key
}

// partOf returns what is taken of a row, and the name of it if it is text: row["x"], row.x.
func partOf(row syntax.Node) (part syntax.Node, key string) {
	part = row.Parent()
	switch {
	case part.Is(syntax.PySubscript) && isText(part) && row.Field() == syntax.ValueField:
		key, _ = part.Child(syntax.SubscriptField).Literal()
	case part.Is(syntax.PyAttribute) && part.Field() != syntax.FunctionField:
		key = part.Child(syntax.AttributeField).Text()
	}
	return part, key
}

// isReadBehind reports whether something may read the part of a row that is set: the row as a whole, wherever that is,
// or a part that is not surely another one.
func isReadBehind(set syntax.Node, key string, loop syntax.Node, reads []*scope.Reference) bool {
	from := set.Stop()
	for p := set.Parent(); p != loop; p = p.Parent() {
		if p.Has(syntax.Loop) {
			from = p.Start()
		}
	}
	for _, r := range reads {
		part, other := partOf(r.Node)
		_, setting := setIn(r.Node)
		switch {
		case !r.Node.OK(), part.Is(syntax.PyAttribute, syntax.PySubscript) && part.FirstChild() != r.Node, !part.Is(syntax.PyAttribute, syntax.PySubscript):
			return true
		case setting == key, r.Node.Start() < from && r.Node.Start() >= loop.Start():
			continue
		case other == "" || other == key:
			return true
		}
	}
	return false
}
