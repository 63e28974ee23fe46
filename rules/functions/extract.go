package functions

import (
	"bytes"
	"fmt"
	"go/token"
	"strings"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// step is a statement at the top of a script.
type step struct {
	node   syntax.Node
	worked int  // how many statements work in it
	begins bool // a blank line or a comment stands above
	stays  bool // it cannot go into a function: an import, a definition
}

// matters reports whether a function would begin or end with the step: one that only
// prints is left to the code around.
func (s *step) matters() bool { return s.worked > 0 || s.node.Expression().Has(syntax.Assignment) }

// parts reports whether a stretch may end above the step.
func (s *step) parts() bool { return s.begins || s.stays || !s.matters() }

// proposal is a stretch of a script that could be a function.
type proposal struct {
	signature
	name string
	at   source.Span
}

// What a proposal may be: not so small that nobody gains, not so large that it is the
// script again, and with few enough arguments and results to be read.
const (
	leastWork, mostWork  = 4, 25
	mostInputs, mostLeft = 5, 3
	mostSteps            = 30
	mostLines            = 60
)

// goodWorth is that of a function of eight statements with two arguments and one result.
const goodWorth = 28

// propose finds the stretch that would make the best function, if there is one.
func propose(pass *analysis.Pass, steps []step) (best proposal, ok bool) {
	if len(steps) == 0 {
		return best, false
	}
	for i := range steps {
		steps[i].stays, steps[i].begins = stays(steps[i].node), beginsPart(steps[i].node)
	}
	f := syntax.Of(pass)
	result, read := analyzer.Ask(pass, scope.Analyzer)
	if !read {
		return best, false
	}
	names := result.(*scope.Names)
	around := readNames(names, steps[0].node.Language())
	if around == nil || around.module.Dynamic.OK() || around.module.Star.OK() {
		return best, false
	}
	most := 0
	for i := range steps {
		if most >= goodWorth {
			break // a better one further down is not worth the search
		}
		if !steps[i].begins || steps[i].stays || !steps[i].matters() {
			continue
		}
		worked := 0
		for j := i; j < len(steps) && j < i+mostSteps && !steps[j].stays && steps[j].node.Cell() == steps[i].node.Cell(); j++ {
			at := source.Span{Start: steps[i].node.Start(), End: steps[j].node.Stop()}
			if worked += steps[j].worked; worked > mostWork || lines(f, at) > mostLines {
				break
			}
			if worked < leastWork || !steps[j].matters() || j+1 < len(steps) && !steps[j+1].parts() {
				continue
			}
			if s, certain := around.signature(at); certain {
				p := proposal{signature: s, at: at}
				p.name = nameOf(steps[i].node, s)
				if worth := p.worth(worked); worth > most {
					best, most, ok = p, worth, true
				}
			}
		}
	}
	return best, ok
}

func lines(f *syntax.File, s source.Span) int {
	return bytes.Count(f.Doc.Code[s.Start:s.End], []byte("\n")) + 1
}

// worth weighs what a proposal takes out of a script against what a reader has to
// follow into it. It is 0 where the function would be none to keep.
func (p *proposal) worth(worked int) int {
	in, out := len(p.inputs), len(p.outputs)
	if in == 0 || in > mostInputs || out == 0 || out > mostLeft || p.name == "" {
		return 0
	}
	return max(0, 20+min(worked, 12)-3*max(0, in-2)-5*(out-1))
}

// String spells the function as a reader would call it.
func (p *proposal) String() string {
	return fmt.Sprintf("`%s(%s)` -> `%s`", p.name, strings.Join(p.inputs, ", "), strings.Join(p.outputs, ", "))
}

// maxSignature is how many characters of a message a signature may take.
const maxSignature = 44

// tell says in a diagnostic, and in its data, which lines could be which function.
func (p *proposal) tell(pass *analysis.Pass, d *analysis.Diagnostic, data map[string]any) {
	f := syntax.Of(pass)
	first, last := f.Doc.Start(p.at), f.Doc.End(p.at)
	where := fmt.Sprintf("lines %d-%d", first.Line, last.Line)
	fact := map[string]any{
		"name": p.name, "inputs": p.inputs, "outputs": p.outputs, "line": first.Line, "end_line": last.Line,
	}
	if cell := f.Doc.CellAt(p.at.Start); f.Doc.Format == source.Notebook {
		where = fmt.Sprintf("cell %d", cell.Index)
		fact["cell"] = cell.Index
	}
	data["function"] = fact
	signature := p.String()
	if len(signature) <= maxSignature {
		d.Message = fmt.Sprintf("%v statements work outside functions: %s could be %s", data["outside"], where, signature)
	} else {
		d.Message = fmt.Sprintf("%v statements work outside functions: begin with %s as `%s`", data["outside"], where, analyzer.Clip(p.name, 30))
	}
	from := syntax.CodePos(pass)
	d.Related = append(d.Related, analysis.RelatedInformation{Pos: from + token.Pos(p.at.Start), End: from + token.Pos(p.at.End), Message: "could be " + signature})
}

// nameOf makes a name of the title above a stretch, else of what it leaves.
func nameOf(first syntax.Node, s signature) string {
	if len(s.outputs) == 0 {
		return ""
	}
	if title := titleAbove(first); title != "" {
		return title
	}
	return "make_" + strings.ToLower(strings.ReplaceAll(s.outputs[0], ".", "_"))
}

// titleAbove makes a name of a comment of two to five words right above a statement.
func titleAbove(n syntax.Node) string {
	comment := n.PrevSibling()
	if !comment.Has(syntax.Comment) || bytes.Count(n.File().Doc.Code[comment.Stop():n.Start()], []byte("\n")) > 1 {
		return ""
	}
	text := strings.TrimRight(strings.Trim(comment.Text(), "#'-=* \t"), ".:;")
	words := strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == '-' || r == '_' })
	if len(words) < 2 || len(words) > 5 {
		return ""
	}
	for _, word := range words {
		if strings.Trim(word, "abcdefghijklmnopqrstuvwxyz0123456789") != "" || word[0] < 'a' {
			return ""
		}
	}
	return strings.Join(words, "_")
}

// stays reports whether a statement belongs to the top of a script, or reaches out of
// any function that it would be in.
func stays(s syntax.Node) bool {
	if s.Masked() || s.Cell().NotRun || guardsMain(s) || s.Has(syntax.Function|syntax.Class|syntax.Import) || s.Is(syntax.PyDecoratedDefinition) {
		return true
	}
	if e := s.Expression(); e.Has(syntax.Assignment) && e.Value().Has(syntax.Function) {
		return true
	}
	for n := range s.Subtree() {
		switch {
		case n.Masked(), n.Has(syntax.Import), n.Is(syntax.PyGlobalStatement, syntax.PyDeleteStatement):
			return true
		case n.Has(syntax.Call) && reaching[n.FuncName()]:
			return true
		case n.Is(syntax.RBinaryOperator) && bytes.Contains(n.Bytes(), []byte("<<-")):
			return true
		}
	}
	return false
}

// reaching are the functions that bind or read names by their text, load what they
// define, or change the session.
var reaching = syntax.Names(`exec eval globals locals vars exit quit q assign get mget exists attach detach load source sys.source
	rm list2env eval parse library require loadNamespace setwd chdir data pacman p_load use_package options par reticulate`)

// beginsPart reports whether a blank line or a comment stands above a statement.
func beginsPart(s syntax.Node) bool {
	before := s.PrevSibling()
	if !before.OK() || before.Has(syntax.Comment) {
		return true
	}
	return bytes.Count(s.File().Doc.Code[before.Stop():s.Start()], []byte("\n")) > 1
}
