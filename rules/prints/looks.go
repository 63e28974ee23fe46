package prints

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// isLook reports whether an expression asks about an object rather than works
// something out of it, however its answer is shaped: df.shape, len(x),
// df.isna().sum(), head(x).
func isLook(n syntax.Node, names map[source.Language]map[string]bool) bool {
	for n.Is(syntax.RPipe) {
		n = n.Child(syntax.RHSField)
	}
	for {
		switch {
		case n.Has(syntax.Call):
			if names[n.Language()][n.FuncName()] {
				return !isGrouped(n)
			}
			parts, ok := madeOf(n)
			switch {
			case ok && len(parts) == 1:
				n = parts[0]
			case ok && n.Language() == source.R:
				return areLooks(parts, names)
			default:
				n = n.Child(syntax.FunctionField).Child(syntax.ObjectField)
			}
		case n.Is(syntax.PyBinaryOperator): // set(a.columns) - set(b.columns)
			if !isLook(n.Child(syntax.RightField), names) {
				return false
			}
			n = n.Child(syntax.LeftField)
		case n.Is(syntax.PyList): // [a.shape, b.shape]
			last := syntax.Node{}
			for c := range n.Children() {
				if !c.Is(syntax.Token) && !c.Has(syntax.Comment) {
					if last.OK() && !isLook(last, names) {
						return false
					}
					last = c
				}
			}
			n = last
		case n.Is(syntax.PySubscript):
			n = n.Child(syntax.ValueField)
		case n.Is(syntax.RSubset, syntax.RSubset2):
			n = n.Child(syntax.FunctionField)
		case n.Is(syntax.PyAttribute):
			name := n.Child(syntax.AttributeField).Text()
			return lookAttributes[name] && (!listings[name] || names[n.Language()]["columns"])
		default:
			return false
		}
	}
}

// areLooks reports whether R puts looks side by side, with no words between them:
// paste(nrow(x), "x", ncol(x)).
func areLooks(parts []syntax.Node, names map[source.Language]map[string]bool) bool {
	return len(parts) > 0 && !slices.ContainsFunc(parts, func(p syntax.Node) bool {
		return !isLook(p, names) && !(p.Has(syntax.String) && len(textOf(p)) <= 1)
	})
}

// isFew reports whether Python takes a few elements of a value by their numbers: x[:5].
func isFew(n syntax.Node) bool {
	slice := n.Child(syntax.SubscriptField)
	if !slice.Is(syntax.PySlice) {
		return false
	}
	numbers := 0
	for c := range slice.Children() {
		switch {
		case c.Is(syntax.Token), c.Is(syntax.PyUnaryOperator):
		case c.Has(syntax.Number) && len(c.Bytes()) <= fewDigits:
			numbers++
		default:
			return false
		}
	}
	return numbers > 0
}

// fewDigits is how many digits a number has by which somebody takes a few.
const fewDigits = 2

// isGrouped reports whether a call of Python counts the rows of groups, which sums data
// up: df.groupby("a").size().
func isGrouped(call syntax.Node) bool {
	on := call.Child(syntax.FunctionField).Child(syntax.ObjectField)
	return on.Has(syntax.Call) && on.FuncName() == "groupby" && call.FuncName() == "size"
}

// looks lists functions that tell about an object and not what was worked out of
// it: what is asked of data while code is written.
var looks = map[source.Language]map[string]bool{
	source.Python: syntax.Names(`type len dir id vars locals globals head tail info describe sample value_counts unique nunique columns index
		keys items values most_common isnull isna notnull notna get_shape memory_usage size shape ndim Counter listdir getcwd exists isfile isdir`),
	source.R: syntax.Names(`head tail dim nrow ncol NROW NCOL names colnames rownames class typeof mode length levels unique
		attributes glimpse ls getwd list.files str is.na table dimnames nlevels lengths duplicated range object.size
		is.numeric is.character is.factor is.data.frame is.null inherits complete.cases crs st_crs st_bbox proj4string
		all.equal identical setequal anyNA any all`),
}

// overviews tell about what was fitted as well as about data, so that at the end
// of a script they are its result.
var overviews = map[source.Language]map[string]bool{source.R: syntax.Names("summary")}

// plainLooks are those of looks that tables and arrays are asked.
var plainLooks = map[source.Language]map[string]bool{
	source.Python: syntax.Names("type head tail sample info describe value_counts memory_usage isnull isna notnull notna shape ndim size"),
	source.R:      syntax.Names("head tail dim nrow ncol NROW NCOL class typeof str glimpse crs st_crs proj4string"),
}

// summaries are those of looks that sum data up: below a heading they are a report.
var summaries = syntax.Names("describe value_counts")

// describers are those of them that sum up all of a table, which may be there for whoever runs the code.
var describers = syntax.Names("describe")

// asksFor reports whether one of the methods of a chain of Python is one of these:
// df["a"].value_counts().to_string().
func asksFor(n syntax.Node, names map[string]bool) bool {
	for n.Has(syntax.Call) || n.Is(syntax.PySubscript, syntax.PyAttribute) {
		switch {
		case n.Is(syntax.PySubscript):
			n = n.Child(syntax.ValueField)
		case n.Is(syntax.PyAttribute):
			n = n.Child(syntax.ObjectField)
		case named(n, names):
			return true
		default:
			n = n.Child(syntax.FunctionField).Child(syntax.ObjectField)
		}
	}
	return false
}

// lookAttributes are what Python's objects tell about themselves.
var lookAttributes = syntax.Names("shape columns dtypes dtype index size ndim info")

// listings are those of them that list what an object holds.
var listings = syntax.Names("columns index")
