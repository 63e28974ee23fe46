package analyzer

import (
	"bytes"
	"path"

	"github.com/labcoat-lint/labcoat/analyzer/launch"
)

// markFetched marks the findings of documents that the project gets from elsewhere. The texts that say so are read only
// where there is something to mark.
func (r *runner) markFetched(findings []Finding) {
	if len(findings) == 0 {
		return
	}
	fetched := r.fetched()
	for i := range findings {
		findings[i].Fetched = fetched[findings[i].Rel()]
	}
}

// fetched returns the documents, by their paths relative to the root, that a text of the project tells to get from
// elsewhere: from the folder of the text or the root, and from no address that may be the document's own.
func (r *runner) fetched() map[string]bool {
	found := make(map[string]bool)
	if len(r.wide) == 0 {
		return found // nobody reads the texts
	}
	for _, f := range r.texts() {
		if !bytes.Contains(f.Text, []byte("wget")) && !bytes.Contains(f.Text, []byte("curl")) {
			continue
		}
		for _, fetch := range launch.Fetches(string(f.Text)) {
			for _, dir := range []string{path.Dir(f.Rel), "."} {
				at := path.Join(dir, fetch.Target)
				if _, ok := r.byPath[at]; ok && fetch.Within() != at {
					found[at] = true
				}
			}
		}
	}
	return found
}
