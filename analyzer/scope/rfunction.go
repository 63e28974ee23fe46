package scope

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// function returns the name that a call means where a lookup finds n: R passes over
// names that hold no function, so that names <- names(x) calls another one.
func (b *builder) function(n *Name) *Name {
	for n != nil && b.isValue(n) {
		if n.Scope.Outer == nil {
			return nil
		}
		n = lookup(n.Scope.Outer, n.Text)
	}
	return n
}

// isValue reports whether a name evidently never holds a function.
func (b *builder) isValue(n *Name) bool {
	value, known := b.values[n]
	if known {
		return value
	}
	value = true
	for _, binding := range n.Bindings {
		if !holdsValue(binding) {
			value = false
			break
		}
	}
	if b.values == nil {
		b.values = make(map[*Name]bool)
	}
	b.values[n] = value
	return value
}

// holdsValue reports whether a binding evidently gives a name something that is no
// function.
func holdsValue(b *Binding) bool {
	switch b.How {
	case Augmented:
		return !b.From.Is(syntax.RPipe)
	case Deleted:
		return true
	case Assigned:
	default:
		return false
	}
	if b.Unpacked || !b.From.Is(syntax.RAssignment) {
		return false
	}
	v := b.From.Value()
	for v.Is(syntax.RAssignment) { // a <- b <- 1
		v = v.Value()
	}
	switch v.Kind() {
	case syntax.RNull:
		return false // a function may follow, from elsewhere
	case syntax.RCall:
		name := v.FuncName()
		return name == b.Name.Text || makesValue[name]
	case syntax.RBinaryOperator:
		op := v.Child(syntax.OperatorField).Text()
		return op[:min(1, len(op))] != "%" && op != "?"
	case syntax.RSubset, syntax.RUnaryOperator, syntax.RFormula:
		return true
	}
	return v.Has(syntax.String | syntax.Number | syntax.Constant)
}

// makesValue are functions that never return a function.
var makesValue = syntax.Names(`c paste paste0 sprintf length nrow ncol dim names colnames rownames sum mean median min max range sd var rep seq seq_len
	seq_along matrix array data.frame tibble read.csv read.table read_csv read_tsv read_excel unlist vapply sapply lapply numeric character
	logical integer vector list factor levels table sort order unique rev which head tail round floor ceiling sqrt log exp abs nchar substr
	strsplit gsub sub toupper tolower as.numeric as.character as.integer as.logical as.factor as.Date as.data.frame as_tibble as.matrix
	rnorm runif sample cbind rbind merge filter mutate select group_by summarise summarize arrange left_join inner_join bind_rows
	is.na is.null any all cut diff cumsum quantile subset aggregate t crossprod solve apply outer file.path basename dirname Sys.time Sys.Date`)
