package dead

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// maxBases bounds how far bases are followed.
const maxBases = 20

// classes are the classes of a document.
type classes struct {
	f        *syntax.File
	imported map[string]string
}

// plain reports whether nobody learns of a class but by its name: it has no base
// that might keep a list of the classes below it. derived tells that a class of the
// document is among its bases.
func (c *classes) plain(class syntax.Node, depth int) (plain, derived bool) {
	if depth > maxBases {
		return false, false
	}
	for n := range class.Child(syntax.BodyField).Statements() {
		if n.FuncLabel() == "__init_subclass__" {
			return false, false
		}
	}
	for base := range class.Child(syntax.SuperclassesField).Children() {
		if base.Is(syntax.PySubscript) {
			base = base.FirstChild() // Generic[T]
		}
		if !base.Is(syntax.PyIdentifier, syntax.PyAttribute) {
			return false, false // metaclass=, or made by a call
		}
		name := base.Text()
		path := syntax.Resolve(name, c.imported)
		own := c.named(name)
		switch {
		case idleBases[path[strings.LastIndexByte(path, '.')+1:]], path == name && exception(name):
		case !own.OK():
			return false, false
		default:
			if plain, _ := c.plain(own, depth+1); !plain {
				return false, false
			}
			derived = true
		}
	}
	return true, derived
}

func (c *classes) named(name string) syntax.Node {
	for n := range c.f.Nodes(syntax.Class) {
		if n.AtTop() && n.Child(syntax.NameField).Text() == name {
			return n
		}
	}
	return syntax.Node{}
}

func exception(name string) bool {
	return strings.HasSuffix(name, "Error") || strings.HasSuffix(name, "Exception") || strings.HasSuffix(name, "Warning")
}

// idleBases are bases of other packages that keep no list of the classes below
// them.
var idleBases = syntax.Names(`object ABC Protocol Generic Enum IntEnum StrEnum Flag IntFlag NamedTuple TypedDict Module Dataset IterableDataset
	BaseEstimator TransformerMixin ClassifierMixin RegressorMixin ClusterMixin LightningModule LightningDataModule BaseModel dict list str int
	float tuple set OrderedDict defaultdict Thread Process`)
