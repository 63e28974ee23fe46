package config

import (
	"bytes"
	"errors"
	"fmt"
	"slices"
	"sort"
	"unicode/utf8"

	"github.com/pelletier/go-toml/v2/unstable"
)

// kind is the type of a TOML value.
type kind uint8

const (
	text kind = iota
	integer
	float
	boolean
	date
	list
	table
)

// String names the kind with its article, for messages.
func (k kind) String() string {
	return [...]string{"a string", "an integer", "a float", "true or false", "a date or time", "a list", "a table"}[k]
}

// node is a TOML value that knows where it stands.
type node struct {
	kind   kind
	at     int     // byte offset in the file
	text   string  // of a scalar: a string without quotes, else as written
	items  []*node // of a list
	fields []field // of a table, in the order of the file
	index  map[string]int
	made   made // how a table came about, which says who may add to it
}

// field is a key of a table with its value.
type field struct {
	name  string
	at    int // byte offset of the key
	value *node
}

type made uint8

const (
	implied made = iota // by the header of a table inside it
	headed              // by its own header, or an element of [[...]]
	dotted              // by a dotted key
	inline              // by braces: closed
)

func (n *node) get(name string) *node {
	if i, ok := n.index[name]; ok {
		return n.fields[i].value
	}
	return nil
}

func (n *node) set(name string, at int, value *node) {
	if n.index == nil {
		n.index = map[string]int{}
	}
	n.index[name] = len(n.fields)
	n.fields = append(n.fields, field{name, at, value})
}

// document is a parsed TOML file.
type document struct {
	data  []byte
	lines []int // offsets at which lines start
	root  *node
}

// fault is why a file is not TOML.
type fault struct {
	at      int // byte offset
	message string
}

func (f *fault) Error() string { return f.message }

// maxDepth bounds how deep values nest: configuration needs three.
const maxDepth = 16

// parse reads TOML and keeps every place. The document's lines are valid even
// where the error, a *[fault], is not nil.
func parse(data []byte) (*document, error) {
	data = slices.Clip(data) // the parser tells places by capacity
	d := &document{data: data, lines: []int{0}, root: &node{kind: table, made: headed}}
	for i, c := range data {
		if c == '\n' {
			d.lines = append(d.lines, i+1)
		}
	}
	skip := 0
	if bytes.HasPrefix(data, []byte("\ufeff")) {
		skip = len("\ufeff")
	}
	var p parser
	p.skip = skip
	p.Reset(data[skip:])
	current := d.root
	var err error
	for p.NextExpression() {
		switch e := p.Expression(); e.Kind {
		case unstable.Table:
			current, err = p.open(d, e, false)
		case unstable.ArrayTable:
			current, err = p.open(d, e, true)
		default:
			err = p.assign(d, current, e, 0)
		}
		if err != nil {
			return d, err
		}
	}
	var syntax *unstable.ParserError
	if errors.As(p.Error(), &syntax) {
		// At the end of a file the parser may point at nothing.
		at := len(data)
		if len(syntax.Highlight) > 0 {
			at = p.offset(p.Range(syntax.Highlight))
		}
		return d, &fault{at, printable(syntax.Message)}
	}
	return d, p.Error()
}

// position returns line and column of a byte offset, from 1, the column in code
// points.
func (d *document) position(at int) (line, column int) {
	line = d.line(at)
	start := d.lines[line-1]
	lead := bytes.TrimPrefix(d.data[start:at], []byte("\ufeff"))
	return line, utf8.RuneCount(lead) + 1
}

func (d *document) line(at int) int { return sort.SearchInts(d.lines, at+1) }

type parser struct {
	unstable.Parser
	skip int // bytes of the byte order mark
}

func (p *parser) offset(r unstable.Range) int { return p.skip + int(r.Offset) }

// part is one name of a dotted key.
type part struct {
	name string
	at   int
	end  int
}

func (p *parser) key(e *unstable.Node) []part {
	var parts []part
	for it := e.Key(); it.Next(); {
		n := it.Node()
		at := p.offset(n.Raw)
		parts = append(parts, part{string(n.Data), at, at + int(n.Raw.Length)})
	}
	return parts
}

// open is a table header: it returns the table that the next keys go to.
func (p *parser) open(d *document, e *unstable.Node, array bool) (*node, error) {
	parts := p.key(e)
	t := d.root
	for _, k := range parts[:len(parts)-1] {
		child := t.get(k.name)
		switch {
		case child == nil:
			child = &node{kind: table, at: k.at}
			t.set(k.name, k.at, child)
		case child.kind == list && len(child.items) > 0 && child.made == headed:
			child = child.items[len(child.items)-1]
		case child.kind != table || child.made == inline:
			return nil, d.taken(k, child)
		}
		t = child
	}
	k := parts[len(parts)-1]
	old := t.get(k.name)
	fresh := &node{kind: table, at: k.at, made: headed}
	switch {
	case array && old == nil:
		t.set(k.name, k.at, &node{kind: list, at: k.at, made: headed, items: []*node{fresh}})
	case array && old.kind == list && old.made == headed:
		old.items = append(old.items, fresh)
	case !array && old == nil:
		t.set(k.name, k.at, fresh)
	case !array && old.kind == table && old.made == implied:
		old.made = headed
		return old, nil
	default:
		return nil, d.taken(k, old)
	}
	return fresh, nil
}

// assign is "key = value" in the table t.
func (p *parser) assign(d *document, t *node, e *unstable.Node, depth int) error {
	parts := p.key(e)
	for _, k := range parts[:len(parts)-1] {
		child := t.get(k.name)
		if child == nil {
			child = &node{kind: table, at: k.at, made: dotted}
			t.set(k.name, k.at, child)
		} else if child.kind != table || child.made == inline || child.made == headed {
			return d.taken(k, child)
		}
		t = child
	}
	k := parts[len(parts)-1]
	if old := t.get(k.name); old != nil {
		return d.taken(k, old)
	}
	value, err := p.value(d, e.Value(), d.after(k.end), depth)
	if err != nil {
		return err
	}
	t.set(k.name, k.at, value)
	return nil
}

func (d *document) taken(k part, old *node) error {
	return &fault{k.at, fmt.Sprintf("%s is already set at line %d", quoted(k.name), d.line(old.at))}
}

// after returns where the value of a key begins that ends at an offset: the
// parser keeps no place for lists.
func (d *document) after(end int) int {
	rest := bytes.TrimLeft(d.data[end:], " \t")
	rest = bytes.TrimLeft(bytes.TrimPrefix(rest, []byte("=")), " \t")
	return len(d.data) - len(rest)
}

var kinds = map[unstable.Kind]kind{
	unstable.String: text, unstable.Integer: integer, unstable.Float: float, unstable.Bool: boolean,
	unstable.Array: list, unstable.InlineTable: table,
}

func (p *parser) value(d *document, e *unstable.Node, at, depth int) (*node, error) {
	if depth > maxDepth {
		return nil, &fault{at, fmt.Sprintf("values nest more than %d levels deep", maxDepth)}
	}
	k, ok := kinds[e.Kind]
	if !ok {
		k = date
	}
	n := &node{kind: k, at: at}
	switch k {
	case list:
		for it := e.Children(); it.Next(); {
			item, place := it.Node(), at
			if item.Raw.Length > 0 {
				place = p.offset(item.Raw)
			}
			v, err := p.value(d, item, place, depth+1)
			if err != nil {
				return nil, err
			}
			n.items = append(n.items, v)
		}
	case table:
		for it := e.Children(); it.Next(); {
			if err := p.assign(d, n, it.Node(), depth+1); err != nil {
				return nil, err
			}
		}
		n.made = inline
	default:
		n.text = string(e.Data)
	}
	return n, nil
}
