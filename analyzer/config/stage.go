package config

import (
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
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
// of its folders: test before explore before production.
func defaultStage(rel string) analyzer.Stage {
	rel = strings.ToLower(rel)
	stage := fileStage(path.Base(rel))
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

func fileStage(base string) analyzer.Stage {
	switch ext := path.Ext(base); ext {
	case ".py":
		if base == "conftest.py" || strings.HasPrefix(base, "test_") || strings.HasSuffix(base, "_test.py") {
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

// stage is the stage of a path below the root.
func (c *Config) stage(rel string) analyzer.Stage {
	for _, s := range stagesByPrecedence {
		if matchAny(c.stages[s], rel) {
			return s
		}
	}
	return defaultStage(rel)
}
