package config

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// Where files of a stage live unless `[stages]` says otherwise. Production is
// everything else. Names are compared in lower case.
var (
	testFolders    = []string{"tests", "test", "testthat", "docs", "doc", "examples", "example", "vignettes", "man"}
	testFiles      = []string{"test_*.py", "*_test.py", "conftest.py"}
	exploreFolders = []string{"notebooks", "exploration", "sandbox", "scratch", "experiments"}
	exploreFiles   = []string{"*.ipynb", "*.rmd", "*.qmd"}
)

var folderStages = func() map[string]analyzer.Stage {
	m := map[string]analyzer.Stage{}
	for _, name := range exploreFolders {
		m[name] = analyzer.Explore
	}
	for _, name := range testFolders {
		m[name] = analyzer.Test
	}
	return m
}()

// defaultStage is the stage of a path below the root, by its name and the names
// of its folders: test before explore before production. A file that is none of tests
// whatever its name says goes by its folders.
func defaultStage(rel string, tests bool) analyzer.Stage {
	rel = strings.ToLower(rel)
	stage := fileStage(path.Base(rel), tests)
	for stage != analyzer.Test {
		folder, rest, ok := strings.Cut(rel, "/")
		if !ok {
			break
		}
		if s, ok := folderStages[folder]; ok {
			stage = s
		}
		rel = rest
	}
	return stage
}

func fileStage(base string, tests bool) analyzer.Stage {
	switch ext := path.Ext(base); ext {
	case ".py":
		if base == "conftest.py" || tests && (strings.HasPrefix(base, "test_") || strings.HasSuffix(base, "_test.py")) {
			return analyzer.Test
		}
	case ".ipynb", ".rmd", ".qmd":
		return analyzer.Explore
	}
	return analyzer.Production
}

// defaultGlobs lists the default paths of a stage as people write them.
func defaultGlobs(s analyzer.Stage) []string {
	switch s {
	case analyzer.Explore:
		return slices.Concat(exploreFiles, slashed(exploreFolders))
	case analyzer.Test:
		return slices.Concat(testFiles, slashed(testFolders))
	}
	return nil
}

func slashed(folders []string) []string {
	list := make([]string, len(folders))
	for i, name := range folders {
		list[i] = name + "/"
	}
	return list
}

// stagesByPrecedence is the order in which the lists of `[stages]` are asked:
// who names a path as production means it.
var stagesByPrecedence = [...]analyzer.Stage{analyzer.Production, analyzer.Test, analyzer.Explore}

// stage is the stage of a path below the root, whose name may say that it is of tests.
func (c *Config) stage(rel string, tests bool) analyzer.Stage {
	for _, s := range stagesByPrecedence {
		if matchAny(c.stages[s], rel) {
			return s
		}
	}
	return defaultStage(rel, tests)
}

// StageOf returns the stage of a file, given as to [Config.For], that has a text: one that its name alone makes a test
// has to hold some. A script that runs a model on what was held out for a test is called test_model.py, too.
func (c *Config) StageOf(rel string, text []byte) analyzer.Stage {
	return c.stage(below(rel), !runs.Match(text) || tests.Match(text))
}

var (
	// tests matches what stands in tests of Python: their functions and classes, what brings or makes them, and what
	// they ask for.
	tests = lazyregexp.New(`(?m)^[ \t]*(?:(?:async[ \t]+)?def[ \t]+test|class[ \t]+\w*Test|assert\b)|\b(?:unittest|pytest|doctest)\b|\bassert_\w+\(|\.assert\w+\(`)
	// runs matches a statement outside of functions and classes that does something.
	runs = lazyregexp.New(`(?m)^(?:[\w.]+\(|(?:if|for|while|with|print)\b|[\w., ]+=\s*[\w.]+\()`)
)
