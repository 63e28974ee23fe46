package production

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds calls whose result hangs on random numbers that nobody seeded.

// draw is one such call.
type draw struct {
	call syntax.Node
	name string // as a message calls it
	mend string
}

var (
	// pythonDraws are the functions of modules that share one state.
	pythonDraws = syntax.Names(`random.random random.randint random.randrange random.choice random.choices random.shuffle random.sample random.uniform
		random.gauss random.normalvariate random.betavariate random.expovariate random.triangular
		numpy.random.rand numpy.random.randn numpy.random.randint numpy.random.random numpy.random.random_sample numpy.random.ranf
		numpy.random.choice numpy.random.shuffle numpy.random.permutation numpy.random.normal numpy.random.uniform numpy.random.binomial
		numpy.random.poisson numpy.random.exponential numpy.random.beta numpy.random.gamma numpy.random.multivariate_normal
		numpy.random.standard_normal numpy.random.multinomial numpy.random.dirichlet numpy.random.lognormal numpy.random.laplace
		torch.rand torch.randn torch.randint torch.randperm torch.normal torch.bernoulli torch.multinomial
		tensorflow.random.normal tensorflow.random.uniform tensorflow.random.shuffle tensorflow.random.truncated_normal
		tensorflow.random_normal tensorflow.random_uniform tensorflow.truncated_normal`)
	// generators make a state of their own from a seed, which is their first argument.
	generators = syntax.Names("numpy.random.default_rng numpy.random.RandomState random.Random")
	// splitters take random_state, and draw where it is not given.
	splitters = syntax.Names(`train_test_split RandomForestClassifier RandomForestRegressor ExtraTreesClassifier ExtraTreesRegressor KMeans
		MiniBatchKMeans TSNE RandomizedSearchCV MLPClassifier MLPRegressor SGDClassifier SGDRegressor IsolationForest BaggingClassifier
		BaggingRegressor GaussianMixture NMF LatentDirichletAllocation ShuffleSplit StratifiedShuffleSplit GroupShuffleSplit make_blobs
		make_classification make_regression make_moons make_circles`)
	rDraws = syntax.Names(`sample sample.int rnorm runif rbinom rpois rexp rgamma rbeta rt rchisq rmultinom rgeom rhyper rlogis rlnorm rnbinom
		rweibull rcauchy mvrnorm rmvnorm sample_n sample_frac slice_sample createDataPartition createFolds createMultiFolds initial_split
		vfold_cv bootstraps kmeans randomForest`)
)

// drawsOf returns the draws of a document in a language, in order of the text.
func drawsOf(f *syntax.File, language source.Language) (found []draw) {
	if language == source.Python {
		imported := f.Imported()
		for call := range f.CallsOf(f.CalledAs(pythonDrawers)) {
			if d, ok := pythonDraw(call, imported); ok && !call.Cell().NotRun && !trivial(call) && !isTrial(d, imported) {
				found = append(found, d)
			}
		}
		return found
	}
	for name := range rDraws {
		for n := range f.Named(name) {
			call := calledBy(n)
			if !call.OK() || call.Language() != source.R || f.Binds(name) || call.Arg("seed", -1).OK() || fixed(call, name) {
				continue
			}
			found = append(found, draw{call, short(call, call.Callee()), "call `set.seed()` before"})
		}
	}
	slices.SortFunc(found, func(a, b draw) int { return cmp.Compare(a.call.Start(), b.call.Start()) })
	return found
}

// pythonDrawers are the last parts of what draws in Python.
var pythonDrawers = func() map[string]bool {
	names := maps.Clone(splitters)
	for _, paths := range []map[string]bool{pythonDraws, generators} {
		for path := range paths {
			names[path[strings.LastIndexByte(path, '.')+1:]] = true
		}
	}
	return names
}()

// pythonDraw reads a call of Python.
func pythonDraw(call syntax.Node, imported map[string]string) (d draw, ok bool) {
	callee := call.Callee()
	if callee == "" {
		return d, false
	}
	first, _, _ := strings.Cut(callee, ".")
	if _, known := imported[first]; !known {
		return d, false
	}
	path := syntax.Resolve(callee, imported)
	d = draw{call, callee, "set a seed before"}
	switch {
	case pythonDraws[path]:
		return d, !call.Arg("generator", -1).OK() && !call.Arg("seed", -1).OK()
	case generators[path]:
		d.mend = "give it a seed"
		return d, !hasArguments(call) && !isDefault(call)
	case strings.HasPrefix(path, "sklearn.") && splitters[call.FuncName()]:
		d.mend = "give it a `random_state`"
		shuffle := call.Arg("shuffle", -1)
		return d, !call.Arg("random_state", -1).OK() && !(shuffle.OK() && shuffle.Text() == "False") && !splats(call)
	}
	return d, false
}

// splats reports whether a call takes arguments from a dictionary.
func splats(call syntax.Node) bool {
	for arg := range call.Args() {
		if arg.Value.Is(syntax.PyDictionarySplat) {
			return true
		}
	}
	return false
}

// fixed reports whether a call of R draws nothing: kmeans from given centers.
func fixed(call syntax.Node, name string) bool {
	for a := range call.Ancestors() {
		switch a.FuncName() {
		case "with_seed", "with_preserve_seed", "local_seed", "Sys.sleep":
			return true
		}
	}
	return name == "kmeans" && call.Arg("nstart", -1).OK() || name == "rt" && !call.Arg("df", 1).OK()
}

// seeds reports whether a document seeds what it draws from, in whatever way: a call,
// an attribute or a parameter that has the word in its name.
func seeds(f *syntax.File, language source.Language) bool {
	for call := range f.Nodes(syntax.Call) {
		if call.Language() == language && !call.Cell().NotRun && strings.Contains(strings.ToLower(call.FuncName()), "seed") {
			return true
		}
	}
	return false
}

// runs reports whether a draw happens when its document runs: it stands outside of
// functions, or in one that the document itself calls. What a module only defines is
// left to its callers.
func (d draw) runs() bool {
	fn := d.call.Within(syntax.Function)
	if !fn.OK() {
		return true
	}
	for outer := fn.Within(syntax.Function | syntax.Class); outer.OK(); outer = outer.Within(syntax.Function | syntax.Class) {
		fn = outer
	}
	name := fn.FuncLabel()
	if fn.Has(syntax.Class) {
		name = fn.Child(syntax.NameField).Text()
	}
	f := fn.File()
	program := f.Doc.HasCells() || f.Doc.Contains("__main__")
	for n := range f.Named(name) {
		if call := calledBy(n); !fn.Covers(n) && call.OK() && (program || call.AtTop()) {
			return true
		}
	}
	return false
}
