package notebooks

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows scripts that are launched with assignments in front of them:
// Rscript -e "port='Brest'" -e "source('steps/fit.R')".

// lead is what a launcher puts in front of the scripts that it names.
type lead struct {
	Sets []string // names that it assigns in the text of code
	Runs []string // the ends of the paths of scripts: steps/fit.R
	Like bool     // it looks for its own path, so that it may name the script that is called like itself: ${0%.sh}.R
}

// leads are those of the launchers of a project by their paths.
type leads map[string]lead

// leadsOf reads the launchers among the files of a project that are no documents, beside those that are.
func leadsOf(p *analyzer.Project) leads {
	all := make(leads)
	for name, text := range p.Texts() {
		if found := leadIn(text); len(found.Sets) > 0 {
			all[name] = found
		}
	}
	for _, s := range p.Summaries {
		if found := s.Value.(undefined).Leads; len(found.Sets) > 0 {
			all[s.Path] = found
		}
	}
	return all
}

// give reports whether a launcher of a script assigns a name in front of it.
func (l leads) give(script, name string) bool {
	for launcher, lead := range l {
		if slices.Contains(lead.Sets, name) && lead.runs(launcher, script) {
			return true
		}
	}
	return false
}

// runs reports whether a launcher names a script, by the end of its path or as the one below its folder that is called like itself.
func (l lead) runs(launcher, script string) bool {
	if slices.ContainsFunc(l.Runs, func(end string) bool { return strings.HasSuffix("/"+script, "/"+end) }) {
		return true
	}
	folder := path.Dir(launcher) + "/"
	return l.Like && launcher != script && (folder == "./" || strings.HasPrefix(script, folder)) &&
		strings.TrimSuffix(path.Base(launcher), path.Ext(launcher)) == strings.TrimSuffix(path.Base(script), path.Ext(script))
}

var (
	// expression matches code that a command hands to an interpreter: -e "port='Brest'".
	expression = lazyregexp.New(`-[ec]\s+\\?(?:"[^"]*"|'[^']*')`)
	// beginsSet matches a line of code that assigns to a name.
	beginsSet = lazyregexp.New(`^\s*([A-Za-z_.][\w.]*)\s*(?:<-|=(?:[^=]|$))`)
	// scriptPath matches the end of a script's path, behind what is filled in.
	scriptPath = lazyregexp.New(`(?:\$\w+)?([\w./-]*[\w-]\.(?:py|[Rr]))\b`)
)

// setBy lists the names that lines of code assign to.
func setBy(code []byte) (names []string) {
	for line := range bytes.FieldsFuncSeq(code, func(ch rune) bool { return ch == ';' || ch == '\n' }) {
		if bytes.IndexByte(line, '=') < 0 && !bytes.Contains(line, []byte("<-")) {
			continue // which is found out faster than by the pattern
		}
		if m := beginsSet.FindSubmatch(line); m != nil {
			names = append(names, string(m[1]))
		}
	}
	return names
}

// scriptsIn lists the ends of the paths of scripts in a text.
func scriptsIn(text []byte) (ends []string) {
	for _, m := range scriptPath.FindAllStringSubmatch(string(text), -1) {
		ends = append(ends, strings.TrimLeft(m[1], "./"))
	}
	return ends
}

// leadIn reads the commands in a file that is no document.
func leadIn(text []byte) (found lead) {
	for _, at := range expression.FindAllIndex(text, -1) {
		code := text[at[0]:at[1]]
		found.Sets = append(found.Sets, setBy(bytes.Trim(code[bytes.IndexAny(code, `"'`):], `"'`))...)
	}
	if len(found.Sets) > 0 {
		found.Runs, found.Like = scriptsIn(text), bytes.Contains(text, []byte("$0")) || bytes.Contains(text, []byte("{0"))
	}
	return found
}

// leadOf reads the assignments that a document of Python has in lists of nothing else, or writes, and the scripts that it names.
func leadOf(f *syntax.File) (found lead) {
	if f.Doc.Language != source.Python || !f.Doc.Contains(".py") && !f.Doc.Contains(".R") {
		return lead{}
	}
	for list := range f.Kinds(syntax.PyList) {
		if names, all := setByAll(list); all {
			found.Sets = append(found.Sets, names...)
		}
	}
	for call := range f.Calls("write") {
		for n := range call.Child(syntax.ArgumentsField).Subtree() {
			if n.Is(syntax.PyString) {
				found.Sets = append(found.Sets, setBy(quotedIn(n))...)
			}
		}
	}
	if len(found.Sets) == 0 {
		return lead{}
	}
	for n := range f.Kinds(syntax.PyString) {
		found.Runs = append(found.Runs, scriptsIn(quotedIn(n))...)
	}
	found.Like = f.Doc.Contains("__file__")
	return found
}

// setByAll lists the names that the texts of a list assign to, and tells whether each of its entries is such a text, or one of two.
func setByAll(list syntax.Node) (names []string, all bool) {
	for n := range list.Children() {
		switch {
		case n.Has(syntax.Comment):
			continue
		case n.Is(syntax.PyConditionalExpression):
			n = n.FirstChild()
		}
		set := setBy(quotedIn(n))
		if !n.Is(syntax.PyString) || len(set) == 0 {
			return nil, false
		}
		names = append(names, set...)
	}
	return names, true
}

// quotedIn is what stands between the quotes of a text of Python.
func quotedIn(n syntax.Node) []byte {
	text := n.Bytes()
	return bytes.Trim(text[max(0, bytes.IndexAny(text, `"'`)):], `"'`)
}
