package rpackage

import "slices"

// Started are the packages that every session of R has, the last one in front.
var Started = []string{"base", "methods", "datasets", "utils", "grDevices", "graphics", "stats"}

// attachedSince are packages that one attaches since a version later than the table's, or
// until an earlier one.
var attachedSince = map[string][]string{
	"tidyverse":    {"lubridate"},                                    // 2.0
	"Seurat":       {"SeuratObject", "ggplot2", "cowplot", "Matrix"}, // 5.0, and until 3.0
	"SeuratObject": {"sp"},                                           // 5.0
	"Hmisc":        {"lattice", "survival", "Formula", "ggplot2"},    // until 5.0
	"cowplot":      {"ggplot2"},                                      // until 1.0
	"mosaic":       {"lattice"},                                      // until 1.9
	"rethinking":   {"rstan"},                                        // until 2.21
	"rstan":        {"ggplot2"},                                      // until 2.26
	"rasterVis":    {"latticeExtra"},                                 // until 0.50
}

// fetching are packages that attach others for what they fetch: hub[["AH1"]].
var fetching = map[string]bool{"AnnotationHub": true, "ExperimentHub": true}

// Attached lists the packages that library(name) attaches: the package and what it
// depends on. It reports whether all of them are known.
func Attached(name string) (packages []*Package, known bool) {
	known = true
	seen := make(map[string]bool)
	var add func(name string)
	add = func(name string) {
		if seen[name] || len(packages) > 0 && slices.Contains(Started, name) {
			return // it is there, behind all others
		}
		seen[name] = true
		p := Find(name)
		if p == nil {
			known = false
			return
		}
		packages = append(packages, p)
		known = known && !fetching[name]
		for _, more := range p.Attaches {
			add(more)
		}
		for _, more := range attachedSince[name] {
			add(more)
		}
	}
	add(name)
	return packages, known
}
