package main

import (
	"fmt"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// group is a stretch of code and the copies that were made of it.
type group struct {
	kind  string
	spots []spot
	text  string
}

// inject draws parts and puts one or two copies of each behind the code of other
// files, or of the same one for cells.
func inject(files []analyzer.File, random *rand.Rand, count int) (made []group) {
	known := newStock(files)
	var taken [][]spot
	scripts := make(map[source.Language][]int)
	for i, f := range files {
		if len(known.files[i]) == 0 || known.broken[i] {
			continue // what stands behind a mistake is no code, nor is what was generated
		}
		switch strings.ToLower(filepath.Ext(f.Name)) {
		case ".py":
			scripts[source.Python] = append(scripts[source.Python], i)
		case ".r":
			scripts[source.R] = append(scripts[source.R], i)
		}
	}
	forms := make(map[string]int)
	for _, f := range files {
		forms[form(f.Name)]++
	}
	trees := make(map[int]*syntax.File)
	ended := make(map[int]bool) // files whose last line is a copy
	for tries := 0; len(made) < count && tries < 400*count; tries++ {
		i := random.IntN(len(files))
		if ended[i] || forms[form(files[i].Name)] > 1 {
			continue // of what was saved in two forms the rule tells one
		}
		p, ok := pick(trees, files, i, known, taken, random)
		if !ok {
			continue
		}
		lang := p.statements[0].Language()
		g := group{kind: []string{"type 1", "type 2"}[len(made)%2], spots: []spot{p.spot}}
		where := []string{"function", "nested", "end of file", "nested"}[len(made)/2%4]
		if ext := filepath.Ext(files[i].Name); ext != ".py" && !strings.EqualFold(ext, ".r") {
			where = "cell"
		}
		copies := 1 + random.IntN(2)
		words := p.draw(random) // the same ones in all copies
		for c := range copies {
			text := p.copied(g.kind == "type 2", words, c, random)
			host := i
			if where != "cell" {
				hosts := slices.DeleteFunc(slices.Clone(scripts[lang]), func(h int) bool { return ended[h] })
				if len(hosts) == 0 {
					break
				}
				host = hosts[random.IntN(len(hosts))]
			}
			s, ok := put(&files[host], text, where, lang, fmt.Sprintf("made_%d_%d", len(made), c))
			if !ok {
				break
			}
			delete(trees, host)
			ended[host] = ended[host] || where == "end of file"
			g.spots = append(g.spots, s)
			g.text = text
		}
		if len(g.spots) == copies+1 {
			g.kind += ", " + where + ", " + lang.String()
			made = append(made, g)
		}
		taken = append(taken, g.spots)
	}
	return made
}

// form is the name of a file without its suffix.
func form(name string) string { return strings.TrimSuffix(name, filepath.Ext(name)) }

// copied returns the text of a part, each line without the indentation of the first.
func (p part) copied(change bool, words map[string]bool, number int, random *rand.Rand) string {
	first, last := p.statements[0], p.statements[len(p.statements)-1]
	code := p.tree.Doc.Code
	edits := make(map[int]syntax.Node)
	with := make(map[int]string)
	if change {
		p.change(edits, with, words, number)
	}
	var b strings.Builder
	for i := first.Start(); i < last.Stop(); {
		if n, ok := edits[i]; ok {
			b.WriteString(with[i])
			i = n.Stop()
			continue
		}
		b.WriteByte(code[i])
		i++
	}
	indent := first.Start()
	for indent > 0 && code[indent-1] != '\n' {
		indent--
	}
	margin := string(code[indent:first.Start()])
	lines := strings.Split(b.String(), "\n")
	for i := range lines {
		lines[i] = strings.TrimSuffix(strings.TrimPrefix(lines[i], margin), "\r")
	}
	if !change { // comments and blank lines may differ
		lines[0] += "  # as it is elsewhere"
		if len(p.statements) > 1 && random.IntN(2) == 0 {
			lines = slices.Insert(lines, 1, "")
			if strings.HasPrefix(lines[2], " ") || strings.HasPrefix(lines[2], "\t") || strings.HasPrefix(lines[2], ")") {
				lines = slices.Delete(lines, 1, 2)
			}
		}
	}
	return strings.Join(lines, "\n")
}

// draw returns the words that a copy changes: names that the part binds before it reads
// them, up to two names that it only reads, and up to two literals.
func (p part) draw(random *rand.Rand) map[string]bool {
	words, names := p.names()
	count := make(map[string]int)
	for _, s := range p.statements {
		for n := range s.Subtree() {
			if n.Has(syntax.Number) || n.Has(syntax.String) && plain(n) {
				count[n.Text()]++
			}
		}
	}
	var literals []string
	for text, times := range count {
		if times == 1 { // one that is written twice may be two parameters
			literals = append(literals, text)
		}
	}
	slices.Sort(literals)
	random.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
	random.Shuffle(len(literals), func(i, j int) { literals[i], literals[j] = literals[j], literals[i] })
	for _, word := range slices.Concat(names[:min(len(names), 2)], literals[:min(len(literals), 2)]) {
		words[word] = true
	}
	return words
}

// change notes what is to be written instead of which nodes.
func (p part) change(edits map[int]syntax.Node, with map[int]string, words map[string]bool, number int) {
	for _, s := range p.statements {
		for n := range s.Subtree() {
			if !words[n.Text()] {
				continue
			}
			switch {
			case n.Has(syntax.Identifier) && renamable(n):
				edits[n.Start()], with[n.Start()] = n, fmt.Sprintf("%s_copy%d", n.Text(), number)
			case n.Has(syntax.Number):
				edits[n.Start()], with[n.Start()] = n, fmt.Sprint(7000+number)
			case n.Has(syntax.String) && plain(n):
				edits[n.Start()], with[n.Start()] = n, fmt.Sprintf("%q", fmt.Sprintf("other %d", number))
			}
		}
	}
}

// names returns the names that a part binds first, and the others.
func (p part) names() (own map[string]bool, others []string) {
	own = make(map[string]bool)
	read := make(map[string]bool)
	for _, s := range p.statements {
		for n := range s.Subtree() {
			if !n.Has(syntax.Identifier) || !renamable(n) || own[n.Text()] {
				continue
			}
			a := n.Parent()
			if a.Has(syntax.Assignment) && !a.Is(syntax.PyAugmentedAssignment) && a.Target() == n && !mentions(a.Value(), n.Text()) && !read[n.Text()] {
				own[n.Text()] = true
			} else if !read[n.Text()] {
				read[n.Text()] = true
				others = append(others, n.Text())
			}
		}
	}
	return own, slices.DeleteFunc(others, func(name string) bool { return name == "self" })
}

func mentions(value syntax.Node, name string) bool {
	for n := range value.Subtree() {
		if n.Has(syntax.Identifier) && n.Text() == name {
			return true
		}
	}
	return false
}

// renamable reports whether an identifier is a variable where it stands.
func renamable(n syntax.Node) bool {
	if n.Text()[0] == '`' {
		return false
	}
	p := n.Parent()
	switch n.Field() {
	case syntax.FunctionField:
		return !p.Has(syntax.Call)
	case syntax.AttributeField, syntax.NameField:
		return false
	}
	return !p.Is(syntax.RExtractOperator, syntax.RNamespaceOperator) || n.Field() == syntax.LHSField && p.Is(syntax.RExtractOperator)
}

func plain(n syntax.Node) bool {
	_, ok := n.Literal()
	return ok && !n.Parent().Has(syntax.String)
}
