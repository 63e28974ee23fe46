package scope

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Given reports whether a name of Python is there without a binding: a builtin of
// Python 3 or 2, a name of every module, or one that the program gives that runs a
// document of the kind.
func Given(doc *source.Document, name string) bool {
	switch {
	case Builtin(doc, name), python2[name]:
		return true
	case doc.Format != source.Script || doc.HasCells():
		return sessions[name] || knitted[name] && doc.Format != source.Notebook || platform[name] && onPlatform(doc)
	}
	return hosts[name] || configured[name] && strings.HasSuffix(doc.Base(), "_config.py") || name == "c" && source.IsJupyterConfig(doc.Base()) || plugged[name] && doc.Contains("import notepad") ||
		name == "const" && onBoard(doc)
}

// onBoard reports whether a document is for a small computer, whose Python knows const() by itself.
func onBoard(doc *source.Document) bool {
	return slices.ContainsFunc([]string{"micropython", "import machine", "from machine import", "import ustruct", "import utime", "import uos"}, doc.Contains)
}

// Builtin reports whether a name has a value in every document of Python 3 of the
// kind, also in one that gives it another: a builtin, a name of every module, one of
// IPython's own.
func Builtin(doc *source.Document, name string) bool {
	if builtins[name] {
		return name != "__path__" || doc.Base() == "__init__.py" // only packages have it
	}
	if doc.Format == source.Script && !doc.HasCells() {
		return false
	}
	if doc.Worksheet && pylab[name] {
		return true
	}
	return shells[name] || len(name) > 1 && name[0] == '_' && (name[1] == '_' || name[1] == 'i' || name[1] >= '0' && name[1] <= '9') || name == "_"
}

// onPlatform reports whether a document reads what only Databricks and its kin give.
func onPlatform(doc *source.Document) bool {
	return doc.Dialect == source.Databricks || slices.ContainsFunc([]string{"dbutils", "spark", "%sql"}, doc.Contains)
}

// configured are given to the settings of Jupyter and IPython.
var configured = syntax.Names("get_config load_subconfig")

// ofClass are given to the body of a class.
var ofClass = syntax.Names("__module__ __qualname__")

var (
	builtins = syntax.Names(`ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup BlockingIOError BrokenPipeError
	BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError
	DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception ExceptionGroup False FileExistsError FileNotFoundError
	FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError
	IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented
	NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError
	RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning
	SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError
	UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning WindowsError ZeroDivisionError abs aiter all anext any ascii bin bool
	breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit
	filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map
	max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str
	sum super tuple type vars zip`,
		"__name__ __file__ __doc__ __package__ __spec__ __loader__ __path__ __builtins__ __debug__ __import__ __build_class__ __annotations__ __dict__ __class__ __cached__")
	// python2 are the builtins that Python 3 has no more, and names that gettext,
	// profilers and type checkers put there.
	python2 = syntax.Names(`apply basestring buffer cmp coerce execfile file intern long raw_input reduce reload unichr unicode xrange
		StandardError _ ngettext pgettext npgettext reveal_type reveal_locals profile`)
	// shells are given by IPython.
	shells = syntax.Names("get_ipython display In Out exit quit")
	// pylab are names that IPython gave to notebooks when it was started with --pylab, of the thousand that it
	// had those which analyses use.
	pylab = syntax.Names(`np numpy plt pylab mlab matplotlib pyplot display figsize rcParams
		plot figure hist errorbar legend grid xlabel ylabel title show subplot subplots axis imshow scatter bar xlim ylim xticks yticks colorbar
		contour contourf semilogx semilogy loglog fill_between axhline axvline annotate text clf close gca gcf savefig draw tight_layout
		linspace logspace arange array asarray zeros ones empty mean std median var sqrt exp log log10 log2 sin cos tan arctan2 pi rand randn randint
		random loadtxt savetxt genfromtxt load save where dot argsort argmax argmin cumsum histogram meshgrid interp polyfit polyval unique concatenate
		hstack vstack isnan nan inf isfinite percentile diff amax amin norm`)
	// knitted are given to chunks by reticulate and Quarto.
	knitted = syntax.Names("r ojs_define")
	// sessions are given by hosted notebooks and Snakemake.
	sessions = syntax.Names(`spark sc sqlContext dbutils snakemake ipython hv mo context sagemaker_session`)
	// platform are given by Databricks, words that others use for their own.
	platform = syntax.Names("displayHTML sql getArgument table udf")
	// plugged are given to scripts by Notepad++.
	plugged = syntax.Names("console editor editor1 editor2 notepad")
	// hosts are given to plain scripts by the program that runs them, those with in_ by Orange.
	hosts = syntax.Names("snakemake spark sc dbutils sqlContext display get_ipython __IPYTHON__ tags in_data in_datas in_object in_objects in_learner in_learners in_classifier in_classifiers")
)
