package main

import (
	"fmt"
	"iter"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

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
	forms := make(map[string]int)
	for _, f := range files {
		forms[form(f.Name)]++
	}
	var sources []int // files that may have parts
	hosts := make(map[source.Language][]int)
	for i, f := range files {
		tree := known.trees[i]
		if tree == nil || len(known.steps[i]) == 0 {
			continue
		}
		if forms[form(f.Name)] == 1 { // of what was saved in two forms the rule tells one
			sources = append(sources, i)
		}
		// What stands behind a mistake is no code, and a copy is written in UTF-8.
		if lang := tree.Doc.Language; isScript(f.Name) && !tree.Root().HasError() && utf8.Valid(f.Text) {
			hosts[lang] = append(hosts[lang], i)
		}
	}
	var taken [][]spot
	for len(made) < count && len(sources) > 0 {
		drawn := random.IntN(len(sources))
		i := sources[drawn]
		p, ok := pick(known, files[i].Name, i, taken, random)
		if !ok {
			sources = slices.Delete(sources, drawn, drawn+1)
			continue
		}
		lang := p.statements[0].Language()
		g := group{kind: []string{"type 1", "type 2"}[len(made)%2], spots: []spot{p.spot}}
		where := []string{"function", "nested", "end of file", "nested"}[len(made)/2%4]
		if !isScript(files[i].Name) {
			where = "cell"
		}
		copies := 1 + random.IntN(2)
		words := p.draw(random) // the same ones in all copies
		for c := range copies {
			host := i
			if where != "cell" {
				if len(hosts[lang]) == 0 {
					break
				}
				host = hosts[lang][random.IntN(len(hosts[lang]))]
			}
			text := p.copied(g.kind == "type 2", words, c, random)
			s, ok := put(&files[host], text, where, lang, fmt.Sprintf("made_%d_%d", len(made), c))
			if !ok {
				break
			}
			if where == "end of file" { // it has to stay there
				hosts[lang] = slices.DeleteFunc(hosts[lang], func(h int) bool { return h == host })
			}
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

// isScript reports whether a file is one cell from its first line to its last.
func isScript(name string) bool {
	ext := filepath.Ext(name)
	return ext == ".py" || strings.EqualFold(ext, ".r")
}

// form is the name of a file without its suffix.
func form(name string) string { return strings.TrimSuffix(name, filepath.Ext(name)) }

// copied returns the text of a part, each line without the indentation of the first.
func (p part) copied(change bool, words map[string]bool, number int, random *rand.Rand) string {
	first, last := p.statements[0], p.statements[len(p.statements)-1]
	code := p.tree.Doc.Code
	var b strings.Builder
	at := first.Start()
	if change {
		for n, with := range p.changes(words, number) {
			b.Write(code[at:n.Start()])
			b.WriteString(with)
			at = n.Stop()
		}
	}
	b.Write(code[at:last.Stop()])
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
	for n := range p.nodes() {
		if n.Has(syntax.Number) || n.Has(syntax.String) && plain(n) {
			count[n.Text()]++
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

// changes yields the nodes instead of which something else is written, in order of the
// text, and what.
func (p part) changes(words map[string]bool, number int) iter.Seq2[syntax.Node, string] {
	return func(yield func(syntax.Node, string) bool) {
		for n := range p.nodes() {
			if !words[n.Text()] {
				continue
			}
			with := ""
			switch {
			case n.Has(syntax.Identifier) && renamable(n):
				with = fmt.Sprintf("%s_copy%d", n.Text(), number)
			case n.Has(syntax.Number):
				with = fmt.Sprint(7000 + number)
			case n.Has(syntax.String) && plain(n):
				with = fmt.Sprintf("%q", fmt.Sprintf("other %d", number))
			}
			if with != "" && !yield(n, with) {
				return
			}
		}
	}
}

// names returns the names that a part binds first, and the others.
func (p part) names() (own map[string]bool, others []string) {
	own = make(map[string]bool)
	read := make(map[string]bool)
	for n := range p.nodes() {
		name := n.Text()
		if !n.Has(syntax.Identifier) || !renamable(n) || own[name] || read[name] {
			continue
		}
		a := n.Parent()
		if a.Has(syntax.Assignment) && !a.Is(syntax.PyAugmentedAssignment) && a.Target() == n && !a.Value().Mentions(name) {
			own[name] = true
			continue
		}
		read[name] = true
		others = append(others, name)
	}
	return own, slices.DeleteFunc(others, func(name string) bool { return name == "self" })
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
	case syntax.AttributeField:
		return false
	case syntax.NameField:
		return p.Is(syntax.PyNamedExpression)
	}
	return !p.Is(syntax.RExtractOperator, syntax.RNamespaceOperator) || n.Field() == syntax.LHSField && p.Is(syntax.RExtractOperator)
}

func plain(n syntax.Node) bool {
	_, ok := n.Literal()
	return ok && !n.Parent().Has(syntax.String)
}
