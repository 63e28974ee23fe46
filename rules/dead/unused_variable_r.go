package dead

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows when a variable of an R function is only set.

// hasFrame reports whether a scope of R is a frame that ends: a function's, or that of
// braces which a call runs by themselves, as reactive and test_that do.
func hasFrame(s *scope.Scope) bool {
	return s.Node.Is(syntax.RFunctionDefinition) || s.Node.Is(syntax.RArgument) && s.Node.Child(syntax.ValueField).Is(syntax.RBracedExpression)
}

// quietly reports whether a function of R may read its variables where nobody sees
// it: it hands its frame to code that is put together, or to a document. The calls
// that are known by open read nothing unseen.
func quietly(s *scope.Scope, open func(call syntax.Node) bool) bool {
	for _, sourced := range s.Module().Sourced {
		if sourced.Local && s.Node.Covers(sourced.Node) {
			return true
		}
	}
	for call := range s.Node.Descendants(syntax.Call, 0) {
		name := call.FuncName()
		if readsFrame[name] && (open == nil || !open(call)) {
			return true
		}
		if !interpolates[name] {
			continue
		}
		for arg := range call.Args() {
			if !arg.Value.Has(syntax.String) && !strings.HasPrefix(arg.Name, ".") {
				return true // a text that is put together
			}
		}
	}
	return false
}

var (
	readsFrame = syntax.Names(`render knit knit_child knit_expand brew sys.frames sys.frame sys.function browser save.image as.formula formula eval
		evalq eval_tidy environment current_env with_mocked_bindings local_mocked_bindings quarto_render`)
	interpolates = syntax.Names("glue str_glue glue_data str_interp glue_sql pluralize")
)

// onlySet returns the first binding of a local variable of R that nobody reads, or nil
// where the name may have another purpose.
func onlySet(name *scope.Name) *scope.Binding {
	if strings.HasPrefix(name.Text, ".") || strings.HasSuffix(name.Text, "<-") || len(name.Bindings) == 0 || len(name.References) > 0 {
		return nil
	}
	for _, b := range name.Bindings {
		if b.How != scope.Assigned && b.How != scope.Defined || b.Unpacked || !isSet(b) || frameOf(b.From, name.Scope) != name.Scope.Node ||
			name.Scope.Kind == scope.Function && isResult(chained(b.From), name.Scope.Node) || plots(b.From) && isSaved(b.From) {
			return nil
		}
	}
	if strings.Contains(name.Text, ".") && name.Bindings[0].How == scope.Defined {
		return nil // a method
	}
	said := saidIn(name.Scope.Node)
	if said.words[name.Text] || buildsFormulas(name.Scope) && slices.ContainsFunc(said.texts, func(text string) bool { return mayGrow(text, name.Text) }) {
		return nil
	}
	if strings.ContainsFunc(name.Text, isNoWordByte) && slices.ContainsFunc(said.texts, func(text string) bool { return syntax.HasWord(text, name.Text, isWordByte) }) {
		return nil
	}
	return name.Bindings[0]
}

// said is what the strings of a node hold.
type said struct {
	texts []string
	words map[string]bool // their words
}

// saidIn reads the strings of a node, once for all names of a scope.
var saidIn = syntax.KeepAnswers(func(n syntax.Node) said {
	all := said{words: make(map[string]bool)}
	for s := range n.Nodes(syntax.String) {
		text, _ := s.Literal()
		all.texts = append(all.texts, text)
		for word := range strings.FieldsFuncSeq(text, isNoWordByte) {
			all.words[word] = true
		}
	}
	return all
})

// buildsFormulas reports whether a function makes formulas of texts that it puts
// together, which may read its variables.
func buildsFormulas(s *scope.Scope) bool {
	for n := range s.Node.Named("as.formula") {
		if buildsFormula(n.Called()) {
			return true
		}
	}
	return false
}

// buildsFormula reports whether a call makes a formula of a text that is put together
// there, so that the names in it are known by the text's parts.
func buildsFormula(call syntax.Node) bool {
	text := call.Arg("object", 0)
	return call.FuncName() == "as.formula" && (text.Is(syntax.RString) || text.Is(syntax.RCall) && pastes[text.FuncName()])
}

var pastes = syntax.Names("paste paste0 sprintf str_c")

// mayGrow reports whether a text ends or begins as a name does, so that it may be put
// together from it: paste0("y ~ lag", 1:3).
func mayGrow(text, name string) bool {
	first := 0
	for first < len(text) && isWordByte(text[first]) {
		first++
	}
	last := len(text)
	for last > 0 && isWordByte(text[last-1]) {
		last--
	}
	return first > 0 && strings.HasSuffix(name, text[:first]) || last < len(text) && strings.HasPrefix(name, text[last:])
}

// frameOf returns what opens the frame that code of a scope runs in: a function within,
// or the scope's own node.
func frameOf(n syntax.Node, s *scope.Scope) syntax.Node {
	if f := n.Within(syntax.Function); s.Node.Covers(f) {
		return f
	}
	return s.Node
}

// isSet reports whether a binding is a statement that gives a plain name a value.
func isSet(b *scope.Binding) bool {
	if !b.From.Is(syntax.RAssignment) || b.Node.Parent() != b.From || !chained(b.From).IsStatement() {
		return false
	}
	if value := b.From.Value(); chained(b.From) != b.From && value.Text() == "NULL" {
		return false // a <- b <- NULL tells tools of names in tables
	}
	op := b.From.Child(syntax.OperatorField).Text()
	return op == "<-" || op == "=" || op == "->"
}

// chained returns the first of the assignments that give several names one value, of
// which an assignment is a part: low <- high <- 3.
func chained(n syntax.Node) syntax.Node {
	for p := n.Parent(); p.Is(syntax.RAssignment) && p.Value() == n; p = n.Parent() {
		n = p
	}
	return n
}

// isResult reports whether an assignment is what a function ends in, so that its value
// is the function's.
func isResult(n, function syntax.Node) bool {
	for ; n.OK() && n != function; n = n.Parent() {
		switch p := n.Parent(); p.Kind() {
		case syntax.RBracedExpression:
			if p.LastStatement() != n {
				return false
			}
		case syntax.RForStatement, syntax.RWhileStatement, syntax.RRepeatStatement:
			return false
		case syntax.RArgument, syntax.RAssignment:
			return true // the value of a block that something takes
		}
	}
	return true
}

func isNoWordByte(r rune) bool { return r < 0x80 && !isWordByte(byte(r)) }

// isWordByte reports whether a byte is of a name of R.
func isWordByte(ch byte) bool { return syntax.IsWordByte(ch) || ch == '.' }
