package production

import (
	"bytes"
	"path"
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// This file knows scripts of R that run in another folder than they lie in: what starts them says so.

// startsIn lists the paths with a folder at which a text starts scripts of R: "scripts/fit.R" of `Rscript scripts/fit.R`.
func startsIn(text []byte) (found []string) {
	if !bytes.Contains(text, []byte("Rscript ")) {
		return nil
	}
	for _, m := range started.FindAllStringSubmatch(string(text), -1) {
		found = append(found, path.Clean(m[1]))
	}
	return found
}

var started = lazyregexp.New(`\bRscript (?:--?[\w-]+ )*([\w./-]+/[\w.-]+\.[rR])\b`)

// isDeployed reports whether a script that a document asks for lies beside it, and something starts the document in the folder,
// which the project has not, where it looks for the script: both are put there before they run.
func isDeployed(p *analyzer.Project, document, name string) bool {
	at := path.Join(path.Dir(name), path.Base(document))
	if p.Absent(path.Join(path.Dir(document), path.Base(name))) || !p.Absent(path.Dir(name)) {
		return false
	}
	for _, s := range p.Summaries {
		if slices.Contains(s.Value.(asked).Starts, at) {
			return true
		}
	}
	for _, text := range p.Texts() {
		if slices.Contains(startsIn(text), at) {
			return true
		}
	}
	return false
}
