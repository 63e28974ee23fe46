package syntax

// refineR gives R's operators and calls the kinds that rules ask for: the
// grammar has one binary_operator for assignments, pipes, formulas and sums,
// and no word for return, which is an ordinary function.
func refineR(f *File) {
	for i := range f.nodes {
		n := &f.nodes[i]
		switch {
		case n.kind == Token && n.field == OperatorField:
			parent := &f.nodes[n.parent]
			if parent.kind == RBinaryOperator || parent.kind == RUnaryOperator {
				parent.kind = operatorKind(parent.kind, f.Doc.Code[n.start:n.end])
			}
		case n.kind == RIdentifier && n.field == FunctionField && n.end-n.start == 6 &&
			f.nodes[n.parent].kind == RCall && string(f.Doc.Code[n.start:n.end]) == "return":
			f.nodes[n.parent].kind = RReturn
		}
	}
}

func operatorKind(kind Kind, op []byte) Kind {
	switch string(op) {
	case "<-", "<<-", "=", "->", "->>":
		return RAssignment
	case "~":
		return RFormula
	}
	if IsPipe(string(op)) {
		return RPipe
	}
	return kind
}

// IsPipe reports whether an operator of R hands its left side to its right one.
func IsPipe(op string) bool {
	switch op {
	case "|>", "%>%", "%<>%", "%T>%", "%$%":
		return true
	}
	return false
}

// Embraced reports whether a node is the outer pair of {{ x }}.
func (n Node) Embraced() bool {
	inner := n.FirstStatement()
	return inner.Is(RBracedExpression) && inner.Start() == n.Start()+1 && inner.Stop() == n.Stop()-1 &&
		inner.FirstStatement().Is(RIdentifier)
}
