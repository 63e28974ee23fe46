package production

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/launch"
)

// notebooks finds the notebook that a path means which somebody wrote into a job.
type notebooks struct {
	explored map[string]bool     // notebooks and texts at the stage explore, by path
	all      map[string]bool     // every document
	byName   map[string][]string // the paths of all documents, by the last part
}

func notebooksOf(p *analyzer.Project) *notebooks {
	n := &notebooks{make(map[string]bool), make(map[string]bool), make(map[string][]string)}
	for _, s := range p.Summaries {
		n.all[s.Path] = true
		n.byName[path.Base(s.Path)] = append(n.byName[path.Base(s.Path)], s.Path)
		if s.Stage == analyzer.Explore && s.Value.(runs).Cells && !shown(s.Path) {
			n.explored[s.Path] = true
		}
	}
	return n
}

// shown reports whether a text is there to be read on a repository's page.
func shown(file string) bool {
	base := strings.ToLower(path.Base(file))
	return strings.HasPrefix(base, "readme") || strings.HasPrefix(base, "news.") || strings.HasPrefix(base, "contributing")
}

// somewhere stands for the folders in front of a path that nobody spells out.
const somewhere = "*/"

// find returns the path of the notebook at the stage explore that a target means, as
// the file at from spells it, or "". Where the target lies on another machine or
// below a variable, its last parts decide, if only one document has them.
func (n *notebooks) find(target, from string) string {
	target = strings.ReplaceAll(target, `\`, "/")
	endings := []string{""}
	if !launch.Runnable(target) && path.Ext(target) != ".py" {
		endings = []string{".ipynb", ".py", ".r", ".R", ".Rmd"} // as Databricks names them
	}
	for _, ending := range endings {
		if to := n.exact(strings.TrimPrefix(target, somewhere)+ending, from); to != "" {
			return n.ifExplored(to)
		}
	}
	for _, ending := range endings {
		if to := n.bySuffix(target + ending); to != "" && !n.besides(to, target, from) {
			return n.ifExplored(to)
		}
	}
	return ""
}

// besides reports whether a document lies in a folder that the code at from does not
// name, and, where it names none, that is not below its own: another notebook of the same name.
func (n *notebooks) besides(to, target, from string) bool {
	dir, clean := path.Dir(from), path.Clean(strings.TrimPrefix(target, somewhere))
	switch {
	case !n.all[from]:
		return false // a job may run on another machine
	case path.Base(target) == path.Clean(target):
		return dir != "." && !strings.HasPrefix(to, dir+"/")
	case path.IsAbs(clean) || strings.HasPrefix(clean, "..") || strings.ContainsAny(clean, unspelled):
		return false
	}
	return !strings.HasSuffix("/"+to, "/"+clean) && !strings.HasSuffix("/"+strings.TrimSuffix(to, path.Ext(to)), "/"+clean)
}

// unspelled are characters of the parts of a path that are filled in.
const unspelled = "${}<>*%?"

func (n *notebooks) ifExplored(to string) string {
	if n.explored[to] {
		return to
	}
	return ""
}

// exact looks beside the file that spells the path, and from the root.
func (n *notebooks) exact(target, from string) string {
	for _, dir := range []string{path.Dir(from), "."} {
		if to := path.Join(dir, target); n.all[to] {
			return to
		}
	}
	return ""
}

// bySuffix looks for the document that shares most last parts with a path.
func (n *notebooks) bySuffix(target string) string {
	parts := strings.Split(path.Clean(target), "/")
	known := len(parts)
	for known > 0 && !strings.ContainsAny(parts[known-1], unspelled) && parts[known-1] != ".." {
		known--
	}
	parts = parts[known:]
	for from := range parts {
		suffix := strings.Join(parts[from:], "/")
		found := ""
		for _, to := range n.byName[parts[len(parts)-1]] {
			if to != suffix && !strings.HasSuffix(to, "/"+suffix) {
				continue
			}
			if found != "" {
				return ""
			}
			found = to
		}
		if found != "" {
			return found
		}
	}
	return ""
}
