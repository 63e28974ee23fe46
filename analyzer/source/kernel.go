package source

import "strings"

// kernel is what a notebook says about the language of its cells.
type kernel struct {
	info     string // metadata.language_info.name, written by the kernel that ran it
	version  string // metadata.language_info.version, too: "3.11.4"
	language string // metadata.kernelspec.language; in nbformat 3 metadata.language
	name     string // metadata.kernelspec.name: "python3", "ir", or what a user called it
	// databricks is the notebook's language as Databricks names it; exported
	// says that the notebook comes from there.
	databricks string
	exported   bool
}

// resolve returns the language of the cells that say nothing themselves. Half
// of the notebooks in public repositories say nothing either: those are Python, but
// for one in hundreds, as its code tells.
func (k *kernel) resolve(d *Document) Language {
	for _, name := range []string{k.databricks, k.info, k.language} {
		if name != "" {
			return languageNamed(name)
		}
	}
	if k.name == "" {
		return guessLanguage(d)
	}
	return kernelNamed(k.name)
}

// isPython2 reports whether Python 2 ran the notebook, or is to where nothing says what did.
func (k *kernel) isPython2() bool {
	if k.version == "" {
		return k.name == "python2"
	}
	return languageNamed(k.info) == Python && strings.HasPrefix(k.version, "2.")
}

// languageNamed returns the language that a program means by name: "python",
// "ipython", "pyspark", "R", "sparkR".
func languageNamed(name string) Language {
	switch name = strings.ToLower(name); {
	case strings.Contains(name, "python"), strings.HasPrefix(name, "pyspark"):
		return Python
	case name == "r", name == "ir", name == "sparkr", name == "webr":
		return R
	}
	return Other
}

// kernelNamed guesses the language of a kernel by its name. Users name a kernel
// after an environment ("venv", "tf2"), and those are Python's.
func kernelNamed(name string) Language {
	name = strings.ToLower(name)
	if lang := languageNamed(name); lang != Other {
		return lang
	}
	words := strings.FieldsFunc(name, func(r rune) bool { return r < 'a' || r > 'z' })
	for i, word := range words {
		switch {
		case word == "ir", word == "irkernel", word == "xr", word == "sparkr", word == "r" && (i == 0 || i == len(words)-1):
			return R
		case strings.HasPrefix(word, "py"): // conda-env-spark-py
			return Python
		case otherKernels[word]:
			return Other
		}
	}
	return Python
}

// otherKernels are words in the names of kernels for languages that labcoat
// does not read.
var otherKernels = set(`almond ansible apache babel bash calysto clojure coconut coffeescript coq
		cpp csharp c cling dart deno duckdb elixir elm erlang evcxr fish forth fortran fsharp gap gnuplot go
		gonb gophernotes groovy haskell hylang ihaskell ijavascript ijava iruby itypescript java javascript
		jslab julia kotlin lean lua macaulay mathematica matlab maxima net nodejs ocaml octave perl php
		polymake postgresql powershell prolog racket raku redis ruby rust sagemath sas scala scheme scilab
		script singular sos sparkkernel spylon sql sqlite stata swift tcl tslab typescript vega
		wolframlanguage xcpp xsqlite zsh`)
