package production

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds calls that load a model.

var (
	// modelLoaders load models and nothing else.
	modelLoaders = syntax.Names(`joblib.load sklearn.externals.joblib.load torch.load torch.jit.load keras.models.load_model
		tensorflow.keras.models.load_model tensorflow.saved_model.load spacy.load transformers.pipeline mlflow.pyfunc.load_model
		mlflow.sklearn.load_model mlflow.xgboost.load_model onnxruntime.InferenceSession fasttext.load_model whisper.load_model
		sentence_transformers.SentenceTransformer ultralytics.YOLO h2o.load_model`)
	// anyLoaders load whatever was saved: it is a model by its name.
	anyLoaders = syntax.Names("pickle.load cPickle.load dill.load cloudpickle.load _pickle.load")
	rLoaders   = syntax.Names("readRDS read_rds load qread h2o.loadModel xgb.load load_model_hdf5 load_model_tf lgb.load")
	modelWords = lazyregexp.New(`(?i)model|clf|classif|regress|pipeline|scaler|encoder|vectori|tfidf|forest|xgb|lgbm|weights|predictor|estimator|recipe|workflow`)
	lazily     = []string{"None", " not in ", "not ", "hasattr", "is.null", "exists("}
	cacheWords = []string{"cache", "memoize", "singleton"}
)

// loadsModel reports whether a call loads a model, always the same, each time that it
// is reached.
func loadsModel(f *syntax.File, call, handler syntax.Node) bool {
	return isModelLoad(f, call) && !guardedLoad(call, handler) && !chosenBy(call, handler)
}

func isModelLoad(f *syntax.File, call syntax.Node) bool {
	name := call.FuncName()
	if call.Language() == source.R {
		return rLoaders[name] && !f.Binds(name) && speaksOfModel(call.Statement().Bytes())
	}
	if name == "from_pretrained" {
		return true
	}
	path := syntax.Resolve(call.Callee(), f.Imported())
	return modelLoaders[path] || anyLoaders[path] && speaksOfModel(near(call))
}

// speaksOfModel reports whether a text names a model, not only the folder of models.
func speaksOfModel(text []byte) bool { return modelWords.Match(folders.ReplaceAll(text, nil)) }

var folders = lazyregexp.New(`[\w.-]+/`)

// near is the text that tells what a call loads: its statement, and the with around it
// that opened the file.
func near(call syntax.Node) []byte {
	if with := call.Within(syntax.With | syntax.Function); with.Has(syntax.With) && len(with.Bytes()) < 400 {
		return with.Bytes()
	}
	return call.Statement().Bytes()
}

// guardedLoad reports whether a load is in a branch that is taken while the model is
// not there yet.
func guardedLoad(n, within syntax.Node) bool {
	for a := range n.Ancestors() {
		if a == within {
			return false
		}
		if a.Has(syntax.If) {
			condition := a.Child(syntax.ConditionField).Bytes()
			for _, word := range lazily {
				if bytes.Contains(condition, []byte(word)) {
					return true
				}
			}
		}
	}
	return false
}

// chosenBy reports whether the request says which model is loaded: the call reads a
// parameter of its function.
func chosenBy(call, handler syntax.Node) bool {
	for p := range handler.Child(syntax.ParametersField).Subtree() {
		if p.Has(syntax.Identifier) && call.Child(syntax.ArgumentsField).Mentions(p.Text()) {
			return true
		}
	}
	return false
}

// callsLoader reports whether a call is of a function of the document that loads a
// model each time.
func callsLoader(f *syntax.File, call syntax.Node) bool {
	name := call.Callee()
	if name == "" || strings.ContainsAny(name, ".:") || hasArguments(call) {
		return false
	}
	for n := range f.Named(name) {
		fn := n.Parent()
		if fn.Has(syntax.Assignment) && fn.Target() == n {
			fn = fn.Value()
		}
		if !fn.Has(syntax.Function) || fn.FuncLabel() != name || keepsResult(fn) {
			continue
		}
		for inner := range fn.Nodes(syntax.Call) {
			if isModelLoad(f, inner) || modelWords.MatchString(name) && anyLoaders[syntax.Resolve(inner.Callee(), f.Imported())] {
				return !guardedLoad(inner, fn)
			}
		}
	}
	return false
}

// keepsResult reports whether a function remembers what it returned, by a decorator or
// in a variable outside of it.
func keepsResult(fn syntax.Node) bool {
	for range fn.File().Kinds(syntax.PyGlobalStatement) {
		return true
	}
	outer := fn.Parent()
	if !outer.Is(syntax.PyDecoratedDefinition) {
		return false
	}
	for d := range outer.Children() {
		for _, word := range cacheWords {
			if d.Is(syntax.PyDecorator) && bytes.Contains(bytes.ToLower(d.Bytes()), []byte(word)) {
				return true
			}
		}
	}
	return false
}
