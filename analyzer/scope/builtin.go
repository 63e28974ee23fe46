package scope

import (
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// Given reports whether a name of Python is there without a binding: a builtin of
// Python 3 or 2, a name of every module, or one that the program gives that runs a
// document of the kind.
func Given(doc *source.Document, name string) bool {
	if builtins[name] {
		return true
	}
	if doc.Format != source.Script || doc.HasCells() {
		return sessions[name] || len(name) > 1 && name[0] == '_' && (name[1] == '_' || name[1] == 'i' || name[1] >= '0' && name[1] <= '9') || name == "_"
	}
	return hosts[name]
}

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
		"__name__ __file__ __doc__ __package__ __spec__ __loader__ __path__ __builtins__ __debug__ __import__ __build_class__ __annotations__ __dict__ __class__ __module__ __qualname__ __cached__",
		// Python 2
		"apply basestring buffer cmp coerce execfile file intern long raw_input reduce reload unichr unicode xrange StandardError",
		// injected by gettext, profilers, type checkers
		"_ ngettext pgettext npgettext reveal_type reveal_locals profile")
	// sessions are given by IPython, Colab, Databricks, SageMaker, reticulate, Quarto.
	sessions = syntax.Names(`get_ipython display In Out exit quit spark sc sqlContext dbutils displayHTML sql getArgument table udf
		r py ojs_define snakemake ipython hv mo context sagemaker_session`)
	// hosts are given to plain scripts by the program that runs them.
	hosts = syntax.Names("snakemake spark sc dbutils sqlContext display get_ipython __IPYTHON__ tags")
)
