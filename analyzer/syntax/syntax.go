// Package syntax parses the cells of a document with tree-sitter and gives
// their trees as one flat slice in pre-order. It is the only package that knows
// tree-sitter, and the one that knows what the grammars of Python and R call
// things and where they surprise.
//
// Rules pull nodes by role or kind:
//
//	for call := range syntax.Of(pass).Nodes(syntax.Call) { ... }
package syntax

import (
	"go/token"
	"iter"
	"reflect"
	"slices"
	"sort"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// The bounds. They are deterministic, but for the fuse, which only a cell that
// sends tree-sitter's error recovery astray ever reaches.
const (
	maxDepth   = 2000
	maxCell    = 8 << 20
	fuseMicros = 10_000_000
)

// Analyzer is the prerequisite of rules that read the tree. Its result is a
// *[File].
var Analyzer = &analysis.Analyzer{
	Name:             "syntax",
	Doc:              "the flat syntax tree of a document",
	Requires:         []*analysis.Analyzer{source.Analyzer},
	Run:              run,
	RunDespiteErrors: true,
	ResultType:       reflect.TypeFor[*File](),
}

func run(pass *analysis.Pass) (any, error) {
	f := Parse(source.Of(pass))
	f.base = int(codePos(f.Doc))
	return f, nil
}

// CodePos returns the position of code offset 0, for a pass that requires this
// package's analyzer or source's. A pass has two files in its set: first the
// bytes on disk, then the code.
func CodePos(pass *analysis.Pass) token.Pos {
	doc, ok := pass.ResultOf[source.Analyzer].(*source.Document)
	if !ok {
		doc = Of(pass).Doc
	}
	return codePos(doc)
}

func codePos(d *source.Document) token.Pos { return token.Pos(1 + len(d.Raw) + 1) }

// Of returns the tree of a pass whose analyzer requires [Analyzer].
func Of(pass *analysis.Pass) *File { return pass.ResultOf[Analyzer].(*File) }

// File is the tree of a document. It is immutable, but for indexes that are
// built when first asked for: one goroutine at a time.
type File struct {
	Doc *source.Document
	// Trouble lists the cells that reached a bound and have no tree.
	Trouble []Trouble

	base   int
	memory *memory
	nodes  []node
	roots  []int                         // of the cells
	keys   []TextKey                     // of the cells, those that are known
	found  int                           // the root that [File.CellRoot] found last
	near   struct{ parent, child int32 } // where [File.At] looked last, among thousands of statements
	byKind index
	byRole index
	byName nameIndex
	kept   map[any]any // by the [Kept]
	faults []int32     // where the parser failed; nil until asked for

	imported map[string]string
}

// Trouble is a cell that could not be parsed within the bounds.
type Trouble struct {
	Cell    *source.Cell
	Offset  int // in code space
	Message string
}

// node has the layout of lc_node in flatten.h.
type node struct {
	start, end   uint32
	parent, next int32
	kind         Kind
	field        Field
	flags        flags
}

type flags uint8

const (
	named flags = 1 << iota
	missing
	erroneous
	masked
)

// Parse parses the document outside a run, for tests and tools.
func Parse(d *source.Document) *File {
	return parseDocument(d, len(d.Cells) > 1, pool.Get().(*memory)) // a plain script is no copy of another
}

func parseDocument(d *source.Document, remember bool, m *memory) *File {
	f := &File{Doc: d, memory: m}
	f.nodes, f.keys, f.Trouble = parseCells(d, remember, m)
	for root := range f.Root().Children() {
		f.roots = append(f.roots, root.Index())
	}
	f.mark()
	refineR(f)
	return f
}

// mark flags the nodes that stand for masked text.
func (f *File) mark() {
	for _, m := range f.Doc.Masks {
		i := sort.Search(len(f.nodes), func(i int) bool { return int(f.nodes[i].start) >= m.Span.Start && i > 0 })
		for ; i < len(f.nodes) && int(f.nodes[i].start) < m.Span.End; i++ {
			if int(f.nodes[i].end) <= m.Span.End {
				f.nodes[i].flags |= masked
			}
		}
	}
}

// Root returns the document's node. Its children are the roots of the cells
// that were parsed.
func (f *File) Root() Node { return Node{f, 0} }

// Nodes yields the nodes that have any of the roles, in order of the text.
func (f *File) Nodes(roles Role) iter.Seq[Node] { return f.Root().Nodes(roles) }

// Nodes yields those of the node and what it holds that have any of the roles,
// in order of the text.
func (n Node) Nodes(roles Role) iter.Seq[Node] {
	return func(yield func(Node) bool) { n.each(roles, yield) }
}

// each is [Node.Nodes] without a closure of its own, so that callers need no memory.
func (n Node) each(roles Role, yield func(Node) bool) {
	f := n.f
	if f == nil {
		return
	}
	end := f.nodes[n.i].next
	if roles&(roles-1) != 0 {
		for i := n.i; i < end; i++ {
			if kindRoles[f.nodes[i].kind]&roles != 0 && !yield(Node{f, i}) {
				return
			}
		}
		return
	}
	f.index()
	list := f.byRole.list(roleNumber(roles))
	from, _ := slices.BinarySearch(list, n.i)
	for _, i := range list[from:] {
		if i >= end || !yield(Node{f, i}) {
			return
		}
	}
}

// Holds reports whether the node or one that it holds has the role, without looking at
// them.
func (n Node) Holds(role Role) bool {
	if n.f == nil {
		return false
	}
	n.f.index()
	list := n.f.byRole.list(roleNumber(role))
	at, _ := slices.BinarySearch(list, n.i)
	return at < len(list) && list[at] < n.data().next
}

// index builds the index of roles if need be.
func (f *File) index() {
	if f.byRole.starts == nil {
		f.byRole = newRoleIndex(f.nodes, f.memory)
	}
}

// faulty lists the nodes where the parser failed, in order of the text.
func (f *File) faulty() []int32 {
	if f.faults == nil {
		f.faults = []int32{}
		for i := range f.nodes {
			if f.nodes[i].flags&(erroneous|missing) != 0 {
				f.faults = append(f.faults, int32(i))
			}
		}
	}
	return f.faults
}

// indexKinds builds the index of kinds if need be.
func (f *File) indexKinds() {
	if f.byKind.starts == nil {
		f.byKind = newKindIndex(f.nodes, f.memory)
	}
}

// Kinds yields the nodes of any of the kinds, kind by kind, each in order of
// the text.
func (f *File) Kinds(kinds ...Kind) iter.Seq[Node] {
	return func(yield func(Node) bool) { f.eachOf(kinds, yield) }
}

// eachOf is [File.Kinds] without a closure of its own.
func (f *File) eachOf(kinds []Kind, yield func(Node) bool) {
	f.indexKinds()
	for _, kind := range kinds {
		for _, i := range f.byKind.list(int(kind)) {
			if !yield(Node{f, i}) {
				return
			}
		}
	}
}

// Count returns how many nodes of the kinds are among the node and what it holds,
// without looking at them.
func (n Node) Count(kinds ...Kind) (count int) {
	if n.f == nil {
		return 0
	}
	n.f.indexKinds()
	for _, kind := range kinds {
		list := n.f.byKind.list(int(kind))
		from, _ := slices.BinarySearch(list, n.i)
		to, _ := slices.BinarySearch(list[from:], n.data().next)
		count += to
	}
	return count
}

// All yields every node in order of the text, parents before children.
func (f *File) All() iter.Seq[Node] { return f.Root().Subtree() }

// CellRoot returns the root of the cell's tree, or no node where the cell was
// not parsed.
func (f *File) CellRoot(c *source.Cell) Node {
	start := func(i int) int { return f.Node(f.roots[i]).Start() }
	i := f.found + 1 // as a rule cells are asked for one after the other
	if i >= len(f.roots) || start(i) != c.Span.Start || start(f.found) == c.Span.Start {
		i = sort.Search(len(f.roots), func(i int) bool { return start(i) >= c.Span.Start })
	}
	if i == len(f.roots) || start(i) != c.Span.Start {
		return Node{}
	}
	f.found = i
	return f.Node(f.roots[i])
}

// Key returns the key of the code of the cell that a tree is of, by the tree's root.
func (f *File) Key(root Node) TextKey {
	if i, ok := slices.BinarySearch(f.roots, root.Index()); ok && i < len(f.keys) && f.keys[i] != (TextKey{}) {
		return f.keys[i]
	}
	return keyOf(root.Language(), root.Bytes())
}

// Whole reports whether every cell in one of the languages was parsed without an
// error: of a document with others nobody knows all that it says.
func (f *File) Whole(languages ...source.Language) bool {
	if !f.Root().HasError() {
		return len(f.Trouble) == 0
	}
	for i := range f.Doc.Cells {
		if c := &f.Doc.Cells[i]; slices.Contains(languages, c.Language) && f.CellRoot(c).HasError() {
			return false
		}
	}
	return len(f.Trouble) == 0
}

// Node returns the node with a number that [Node.Index] gave.
func (f *File) Node(index int) Node { return Node{f, int32(index)} }

// At returns the innermost node that covers the whole span of code space.
func (f *File) At(s source.Span) Node {
	top := int32(0)
	if cell := f.Doc.CellAt(s.Start); cell != nil && s.Start < s.End {
		if root := f.CellRoot(cell); root.OK() && root.Start() <= s.Start && s.End <= root.Stop() {
			top = root.i // of thousands, perhaps
		}
	}
	for i := top; ; {
		first, last := i+1, int32(-1)
		if i == top && f.near.parent == top && f.near.child > top && s.Start < s.End && int(f.nodes[f.near.child].start) <= s.Start {
			first = f.near.child
		}
		for j := first; j < f.nodes[i].next && int(f.nodes[j].start) <= s.Start; j = f.nodes[j].next {
			if last = j; s.End <= int(f.nodes[j].end) {
				break
			}
		}
		if i == top && last >= 0 {
			f.near.parent, f.near.child = top, last
		}
		if last < 0 || s.End > int(f.nodes[last].end) {
			return Node{f, i}
		}
		i = last
	}
}

// index lists nodes by a small number, all lists in one slice.
type index struct{ starts, order []int32 }

func (x index) list(i int) []int32 { return x.order[x.starts[i]:x.starts[i+1]] }

// newRoleIndex lists the nodes of each role.
func newRoleIndex(nodes []node, m *memory) index {
	starts := m.numbers(roleCount + 2)
	for i := range nodes {
		for m := kindRoles[nodes[i].kind]; m != 0; m &= m - 1 {
			starts[roleNumber(m)+2]++
		}
	}
	for b := 2; b < len(starts); b++ {
		starts[b] += starts[b-1]
	}
	order := m.numbers(int(starts[len(starts)-1]))
	for i := range nodes {
		for m := kindRoles[nodes[i].kind]; m != 0; m &= m - 1 {
			b := roleNumber(m) + 1
			order[starts[b]] = int32(i)
			starts[b]++
		}
	}
	return index{starts[:roleCount+1], order}
}

// kindRoles are the roles of each kind, close together.
var kindRoles = func() (roles [endR]Role) {
	for k := range roles {
		roles[k] = rows[k].roles
	}
	return roles
}()

// newKindIndex is a counting sort of the nodes by kind.
func newKindIndex(nodes []node, m *memory) index {
	starts := m.numbers(int(endR) + 2)
	for i := range nodes {
		starts[nodes[i].kind+2]++
	}
	for k := 2; k < len(starts); k++ {
		starts[k] += starts[k-1]
	}
	order := m.numbers(len(nodes))
	for i := range nodes {
		k := nodes[i].kind + 1
		order[starts[k]] = int32(i)
		starts[k]++
	}
	return index{starts[:int(endR)+1], order}
}
