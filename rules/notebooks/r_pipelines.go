package notebooks

import (
	"path"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/rpackage"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file knows what a pipeline of R has in its session, in which people also run the scripts of its folder.

// pipeline is that: the packages that it attaches, and the targets that it makes.
type pipeline struct {
	folder   string
	packages []*rpackage.Package
	targets  map[string]bool
}

// pipelinesOf reads the files of remake and of targets in a project.
func pipelinesOf(p *analyzer.Project) (all []pipeline) {
	for name, text := range p.Texts() {
		if path.Base(name) != "remake.yml" {
			continue
		}
		var built struct {
			Packages any
			Targets  map[string]any
		}
		if yaml.Unmarshal(text, &built) != nil {
			continue // remake reads none of it either
		}
		made := pipeline{folder: path.Dir(name), targets: make(map[string]bool)}
		switch packages := built.Packages.(type) {
		case string:
			made.attach(packages)
		case []any:
			for _, one := range packages {
				if name, ok := one.(string); ok {
					made.attach(name)
				}
			}
		}
		for target := range built.Targets {
			made.targets[target] = true
		}
		all = append(all, made)
	}
	for _, s := range p.Summaries {
		if packages := s.Value.(undefined).Pipeline; len(packages) > 0 {
			made := pipeline{folder: path.Dir(s.Path)}
			for _, name := range packages {
				made.attach(name)
			}
			all = append(all, made)
		}
	}
	return all
}

func (p *pipeline) attach(name string) {
	packages, _ := rpackage.Attached(name)
	p.packages = append(p.packages, packages...)
}

// pipelinePackages lists the packages that the file of targets has its targets attach.
func pipelinePackages(f *syntax.File) (packages []string) {
	if !strings.EqualFold(f.Doc.Base(), "_targets.R") {
		return nil
	}
	for call := range f.Calls("tar_option_set") {
		for n := range call.Arg("packages", -1).Subtree() {
			if name, ok := n.Literal(); ok {
				packages = append(packages, name)
			}
		}
	}
	return packages
}

// holds reports whether a document lies in the folder of a pipeline or below it.
func (p *pipeline) holds(document string) bool {
	return p.folder == "." || strings.HasPrefix(document, p.folder+"/")
}

// gives reports whether a pipeline attaches a package with a function that is lacking.
func (p *pipeline) gives(m place) bool {
	return m.Called && slices.ContainsFunc(p.packages, func(one *rpackage.Package) bool { return one.Export(m.Name) != rpackage.None })
}
