package scope

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// survey finds the functions that a document defines, and those of them that take
// their arguments as code, hand their dots to a verb, or what they take to another one of
// them: what they are called with may be columns.
func (r *rReader) survey() {
	r.functions, r.quoters = make(map[string]bool), make(map[string]bool)
	for n := range r.f.Kinds(syntax.RFunctionDefinition) {
		if label := n.FuncLabel(); label != "" {
			r.functions[label] = true
		}
	}
	captured := make(map[capture]bool)
	note := func(n syntax.Node) {
		if label := n.Within(syntax.Function).FuncLabel(); label != "" {
			r.quoters[label] = true
			if n.Is(syntax.RIdentifier) {
				captured[capture{label, n.Text()}] = true
			}
		}
	}
	for n := range r.f.Kinds(syntax.RCall) {
		if captures[n.FuncName()] {
			note(n)
			for arg := range n.Args() {
				if arg.Value.OK() {
					note(arg.Value)
				}
			}
		}
	}
	for n := range r.f.Kinds(syntax.RBracedExpression) {
		if n.Embraced() {
			note(n.FirstStatement().FirstStatement())
		}
	}
	for again := true; again; { // a function may hand its dots to one that hands them on
		before := len(r.quoters)
		for n := range r.f.Kinds(syntax.RDots) {
			if p := n.Parent(); p.Is(syntax.RArgument) {
				call := p.Parent().Parent()
				if v, ok := verbOf(call); ok && v.mask != evaluated || r.quoters[call.FuncName()] {
					note(n)
				}
			}
		}
		if len(captured) > 0 {
			r.handOn(captured, note)
		}
		again = len(r.quoters) > before
	}
	for n := range r.f.Kinds(syntax.RFunctionDefinition) {
		if r.quoters[n.FuncLabel()] {
			r.maskDefaults(n, captured)
		}
	}
}

// maskDefaults notes that the defaults of parameters that a function takes as code are code
// too.
func (r *rReader) maskDefaults(function syntax.Node, captured map[capture]bool) {
	for parameter := range function.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
		if code := parameter.Child(syntax.DefaultField); code.OK() && captured[capture{function.FuncLabel(), parameter.Child(syntax.NameField).Text()}] {
			r.entries[code.Index()] = entry{mask: masked}
		}
	}
}

// capture is a parameter that a function takes as code.
type capture struct{ function, parameter string }

// handOn notes the parameters that functions hand on to where they are taken as code.
func (r *rReader) handOn(captured map[capture]bool, note func(syntax.Node)) {
	for definition := range r.f.Kinds(syntax.RFunctionDefinition) {
		label, i := definition.FuncLabel(), 0
		for p := range definition.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
			name := p.Child(syntax.NameField).Text()
			if captured[capture{label, name}] {
				for call := range r.f.Calls(label) {
					if arg := call.Arg(name, i); arg.Is(syntax.RIdentifier) && isParameter(call.Within(syntax.Function), arg.Text()) {
						note(arg)
					}
				}
			}
			i++
		}
	}
}

func isParameter(function syntax.Node, name string) bool {
	for p := range function.Child(syntax.ParametersField).Parts(syntax.ParameterField) {
		if p.Child(syntax.NameField).Text() == name {
			return true
		}
	}
	return false
}

var captures = syntax.Names("substitute enquo enquos ensym ensyms enexpr enexprs match.call sys.call eval_select eval_rename lazy lazy_dots f_capture")

// Captures reports whether R's function with a name hands its arguments, or those of the
// function that calls it, on as code.
func Captures(name string) bool { return captures[name] }
