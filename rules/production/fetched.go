package production

import (
	"bytes"
	"path"
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// This file knows scripts that a repository has not on purpose: they are fetched, unpacked or put there, or kept back.

// isLaid reports whether orderly puts a file into the folder that it runs a document in: the one beside it says so.
func isLaid(p *analyzer.Project, document, name string) bool {
	beside := path.Join(path.Dir(document), "orderly.yml")
	if p.Absent(beside) {
		return false
	}
	for at, text := range p.Texts() {
		if at == beside {
			return bytes.Contains(text, []byte(name))
		}
	}
	return false
}

// isToFetch reports whether a text of the project, as a README or a script of the shell, tells in one line to get a file from
// elsewhere, or a script of the shell that names it gets or unpacks the folder that it lies in.
func isToFetch(p *analyzer.Project, name string) bool {
	base, folder := path.Base(name), path.Base(path.Dir(name))
	for at, text := range p.Texts() {
		ext := strings.ToLower(path.Ext(at))
		if !prose[ext] && ext != ".sh" || !bytes.Contains(text, []byte(base)) {
			continue
		}
		for line := range strings.Lines(string(text)) {
			if isFetchedIn(line, base) || ext == ".sh" && getting.MatchString(line) && slices.Contains(notWord.Split(line, -1), folder) {
				return true
			}
		}
	}
	return false
}

// isFetchedIn reports whether a line tells to get a file: "download `tides.R`", "`tides.R` is available from Ann", but not "`tides.R`
// cleans the downloaded tables".
func isFetchedIn(line, name string) bool {
	before, after, found := strings.Cut(line, name)
	return found && (fetching.MatchString(before) || fetched.MatchString(after))
}

var (
	// fetching matches what leads to a file that comes from elsewhere, and is no name as of `download.R`, fetched what follows it.
	fetching = lazyregexp.New(`(?i)\b(?:down-?load|obtain|fetch|wget|curl|gdown)[\s:]|\bnot (?:included|provided|distributed)\b`)
	fetched  = lazyregexp.New(`(?i)\b(?:is|are|be|was|were) (?:\w+ ){0,2}(?:down-?load(?:ed|able)|obtained|fetched)\b|\bnot (?:included|provided|distributed)\b|\bavailable (?:at|from|on)\b`)
	// getting matches a line of the shell that gets files, notWord what parts the words of one.
	getting = lazyregexp.New(`^[^#]*\b(?:wget|curl|gdown|git clone|svn (?:co|checkout|export)|unzip|tar (?:-?\w*x|--extract))`)
	notWord = lazyregexp.New(`[^\w-]+`)
)

// isPacked reports whether a folder of a path lies packed where the path leads from the folder of a
// document or one above it: whoever unpacks it has the script.
func isPacked(p *analyzer.Project, document, name string) bool {
	for dir := path.Dir(document); ; dir = path.Dir(dir) {
		for folder := path.Dir(path.Join(dir, name)); folder != "." && folder != "/" && folder != dir; folder = path.Dir(folder) {
			if !p.Absent(folder + ".zip") {
				return true
			}
		}
		if dir == "." || dir == "/" {
			return false
		}
	}
}

// withheld matches the names of scripts that are kept out of a repository, as they hold what nobody else is to have.
var withheld = lazyregexp.New(`(?i)(?:^|[_.-])(?:token|secrets?|credentials?|passwords?|api[_-]?keys?)\.r$`)

// prose are the suffixes of texts for people.
var prose = map[string]bool{"": true, ".md": true, ".rst": true, ".txt": true, ".org": true}
