package first

import (
	"fmt"
	"path"
	"slices"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// shelf tells where what findings speak of stands.
type shelf struct {
	programs []string          // folders of programs of their own
	paths    map[string]bool   // of the files that have findings
	newest   map[string]int    // by what versions of a file have in common, the highest one
	releases map[string][]int  // by folder, the highest version of those in it that are versions
	renewed  map[string]bool   // by path without a version, whether there are files with one
	theirs   map[string]bool   // what was found in files that are other people's by their paths or as they are fetched
	found    map[string]string // by path, what was found there
	books    map[string]bool   // by the name of the script that they are converted to, which notebooks and texts have findings
	noCode   map[string]bool   // by path, whether it is no code
	known    map[string]bool   // by path, whether nobody mends it
	above    string            // the folder that all files of the project lie below: its name tells nothing
	// brought, lent, owned and noted tell that programs of their own, downloaded folders, files that say
	// whose they are, and what is to learn from or notes of a day make the smaller part, which comes along
	// with the other.
	brought, lent, owned, noted bool
	author                      string // whom most files name as who wrote them, or empty
}

func newShelf(programs []string, above string, findings []*analyzer.Finding) *shelf {
	s := &shelf{programs: programs, above: above, paths: make(map[string]bool), newest: make(map[string]int), releases: make(map[string][]int), renewed: make(map[string]bool), known: make(map[string]bool), theirs: make(map[string]bool), books: make(map[string]bool), noCode: make(map[string]bool)}
	parts, others, named, learned := 0, 0, 0, 0
	written := make(map[string]int) // by author, how many files
	var strange, inParts []string   // files that are other people's by their paths or as they are fetched, and those in programs
	for _, f := range findings {
		at := f.Rel()
		if is, _ := f.Data["no_code"].(bool); is {
			s.noCode[at] = true
		}
		if to := converted[strings.ToLower(path.Ext(at))]; to != "" {
			s.books[stemOf(at)+to] = true
		}
		if s.paths[at] {
			continue
		}
		s.paths[at] = true
		if name, n, ok := dayOf(at); ok {
			s.newest[name] = max(s.newest[name], n)
		}
		if name, n, ok := versionOf(at); ok {
			s.newest[name] = max(s.newest[name], n)
			if n > mostMinor {
				s.renewed[marked.ReplaceAllString(strings.TrimSuffix(name, path.Ext(name)), "")+path.Ext(name)] = true
			}
		}
		for dir := path.Dir(at); dir != "." && dir != "/"; dir = path.Dir(dir) {
			if n := releaseOf(dir); slices.Compare(n, s.releases[path.Dir(dir)]) > 0 {
				s.releases[path.Dir(dir)] = n
			}
		}
		written[f.Author]++
		if s.apart(f) {
			parts++
			inParts = append(inParts, at)
		}
		if f.Fetched || ofOthers(s.below(at)) {
			strange = append(strange, at)
		}
		if inFolder(at, downloaded) {
			others++
		}
		if f.Licensed {
			named++
		}
		if forNotes(s.below(at)) {
			learned++
		}
	}
	s.brought, s.lent, s.owned, s.noted = parts*2 < len(s.paths), others*2 < len(s.paths), named*2 < len(s.paths), learned*2 < len(s.paths)
	for author, n := range written {
		if n*2 > len(s.paths) {
			s.author = author
		}
	}
	if s.brought {
		strange = append(strange, inParts...)
	}
	if len(strange) > 0 { // which most projects have none of
		s.found = foundIn(findings)
	}
	for _, at := range strange {
		if found := s.found[at]; found != "" {
			s.theirs[found] = true
		}
	}
	return s
}

// apart reports whether a finding stands in a program of its own.
func (s *shelf) apart(f *analyzer.Finding) bool {
	return slices.ContainsFunc(s.programs, func(folder string) bool {
		return strings.HasPrefix(f.Path, folder) && strings.HasPrefix(f.Path[len(folder):], "/")
	})
}

// idle reports whether nobody mends what a finding is about: it is kept for a time, by what its
// rule says, or its file was put aside, says so itself, is no code, or is other people's.
func (s *shelf) idle(f *analyzer.Finding) bool {
	at := f.Rel()
	switch kept, _ := f.Data["kept"].(bool); {
	case kept, f.Left, s.exported(f), s.noCode[at] && f.Data["no_code"] == nil,
		f.Rank == analyzer.Dead && f.Stage != analyzer.Production, // what explores is full of it, a test that was switched off is to be mended
		f.Rank == analyzer.Stops && path.Ext(at) == ".ipynb" && tried.MatchString(path.Base(at)):
		return true
	}
	is, known := s.known[at]
	if !known {
		below := s.below(at)
		is = f.Fetched || PutAside(below) || s.noted && forNotes(below) || ofOthers(below) || s.theirs[s.found[at]] || s.lent && inFolder(at, downloaded) || s.owned && f.Licensed || s.replaced(at) || s.brought && s.apart(f)
		s.known[at] = is
	}
	return is
}

// exported reports whether a finding stands in what a notebook or a text was converted to, by the one that has findings or by
// its name ("tides.ipynb.py", "tidesipynb.py"): there it is mended.
func (s *shelf) exported(f *analyzer.Finding) bool {
	at := f.Rel()
	return f.Cell != nil && (s.books[stemOf(at)+strings.ToLower(path.Ext(at))] || strings.HasSuffix(stemOf(at), "ipynb"))
}

// converted are the suffixes of the scripts that nbconvert and knitr's purl make.
var converted = map[string]string{".ipynb": ".py", ".rmd": ".r", ".qmd": ".r"}

// stemOf is the name of a file without its folder and suffix.
func stemOf(name string) string { return strings.TrimSuffix(path.Base(name), path.Ext(name)) }

// below is a path from the folder on that all files lie below, if that is not put aside as a whole.
func (s *shelf) below(at string) string {
	if slices.ContainsFunc(strings.Split(s.above, "/"), func(folder string) bool { return done(folder, past) || outlined(folder) }) {
		return at
	}
	return strings.TrimPrefix(at, s.above)
}

// foundIn returns for each path what was found there, which is the same for a file and its copy
// in another folder alone.
func foundIn(findings []*analyzer.Finding) map[string]string {
	all := make(map[string][]byte)
	for _, f := range findings {
		at := f.Rel()
		if f.Start == nil || f.Line == "" {
			continue
		}
		if all[at] == nil {
			all[at] = fmt.Append(nil, path.Base(at))
		}
		all[at] = fmt.Append(all[at], "\x00", f.Rule, "\x00", f.Start.Line, "\x00", f.Line)
	}
	found := make(map[string]string, len(all))
	for at, text := range all {
		found[at] = string(text)
	}
	return found
}

// strange reports whether a finding stands in a file that names another author than most do.
func (s *shelf) strange(f *analyzer.Finding) bool {
	return s.author != "" && f.Author != "" && f.Author != s.author
}

// order puts those findings first that stand in files which somebody works with, and wrote: the
// first one speaks for all.
func (s *shelf) order(f *analyzer.Finding) int {
	switch {
	case s.idle(f):
		return 3
	case s.apart(f):
		return 2
	case s.strange(f):
		return 1
	default:
		return 0
	}
}

// replaced reports whether a newer version of a file stands beside it, "fit.R" or "fit_v2.R"
// beside "fit_v3.R", "fit_2024-02-08.R" beside "fit_2024-03-01.R", or what it is a copy of: "fit - Copy.R",
// "Copy of fit.R", "fit (1).R".
func (s *shelf) replaced(name string) bool {
	if stem, n, ok := versionOf(name); ok && n < s.newest[stem] || s.renewed[name] {
		return true
	}
	if stem, day, ok := dayOf(name); ok && day < s.newest[stem] {
		return true
	}
	for at := path.Dir(name); at != "." && at != "/"; at = path.Dir(at) {
		if slices.Compare(releaseOf(at), s.releases[path.Dir(at)]) < 0 && releaseOf(at) != nil {
			return true
		}
	}
	dir, file := path.Split(name)
	if folder := path.Dir(name); originals.MatchString(path.Base(folder)) && s.paths[path.Join(path.Dir(folder), file)] {
		return true // kept as it was received
	}
	ext := path.Ext(file)
	stem := strings.TrimSuffix(file, ext)
	original := copied.ReplaceAllString(stem, "")
	return original != stem && s.paths[dir+original+ext] || s.isBackup(dir, stem, ext)
}

// isBackup reports whether a file's name goes on with "backup" behind that of one beside it:
// "fit_backup_before_review.R".
func (s *shelf) isBackup(dir, stem, ext string) bool {
	at := backedUp.FindStringIndex(stem)
	return len(at) > 0 && s.paths[dir+stem[:at[0]]+ext]
}

// releaseOf returns the numbers of a folder that holds a version of what is beside it, "v0.2", or nil.
func releaseOf(dir string) (numbers []int) {
	if !folderOfVersion.MatchString(path.Base(dir)) {
		return nil
	}
	for part := range strings.SplitSeq(path.Base(dir)[1:], ".") {
		n, _ := strconv.Atoi(part) // digits
		numbers = append(numbers, n)
	}
	return numbers
}

// mostMinor is how many minor versions of a file there may be: "fit_v2.1.R".
const mostMinor = 100

// versionOf parts "fit_v2.R" or "fit_v2.1.R" into what all versions share and the version, as a number that grows.
func versionOf(name string) (common string, n int, ok bool) {
	stem := strings.TrimSuffix(name, path.Ext(name))
	m := version.FindStringSubmatch(stem)
	if m == nil {
		return "", 0, false
	}
	n, err := strconv.Atoi(m[2])
	minor, _ := strconv.Atoi(m[3]) // none is 0
	return m[1] + path.Ext(name), n*mostMinor + minor, err == nil
}

// dayOf parts "fit_2024-02-08.R" or "fit_02-08-2024.R" into what its versions share and the day, as a number that grows.
func dayOf(name string) (common string, day int, ok bool) {
	stem := strings.TrimSuffix(name, path.Ext(name))
	m, year, rest := yearFirst.FindStringSubmatch(stem), 2, 3
	if m == nil {
		m, year, rest = yearLast.FindStringSubmatch(stem), 4, 2
	}
	if m == nil {
		return "", 0, false
	}
	day, err := strconv.Atoi(m[year] + m[rest] + m[rest+1])
	return m[1] + path.Ext(name), day, err == nil
}

// PutAside reports whether a path says that nobody works with the file any more, or that
// it goes with somebody's paper: "functions/old", "OLD_maps.R", "archive",
// "tidesDeprecated.py", ".tides.R", "Surge-et-al-2012".
func PutAside(name string) bool {
	dir, file := path.Split(name)
	for folder := range strings.SplitSeq(strings.TrimSuffix(dir, "/"), "/") {
		if done(folder, past) || done(folder, heaps) || outlined(folder) || authors.MatchString(folder) || paper.MatchString(folder) || midst.MatchString(folder) || trial.MatchString(folder) || idleName.MatchString(folder) {
			return true
		}
	}
	stem := strings.TrimSuffix(file, path.Ext(file))
	return strings.HasPrefix(stem, ".") || done(stem, past) || outlined(stem) || archived(stem) || kept.MatchString(stem) || received.MatchString(stem) || trial.MatchString(stem) || idleName.MatchString(stem) || spoken.MatchString(stem) || paper.MatchString(stem)
}

// forNotes reports whether a path says that a file is to learn from, or what somebody noted or ran on a day:
// "lessons", "IntroToTides.R", "notes.Rmd", "low_tides_2021-03-02". Where most files are, it is the work itself.
func forNotes(name string) bool {
	dir, file := path.Split(name)
	for folder := range strings.SplitSeq(strings.TrimSuffix(dir, "/"), "/") {
		if done(folder, courses) || ofDay.MatchString(folder) {
			return true
		}
	}
	stem := strings.TrimSuffix(file, path.Ext(file))
	more := taught
	if strings.HasPrefix(strings.ToLower(path.Ext(file)), ".r") {
		more = notes // in Python they may be somebody's data
	}
	return done(stem, more) || dated.MatchString(stem) || taughtTo.MatchString(stem)
}

// ofOthers reports whether a path says that a file is other people's, which its owner does not
// mend. What was unpacked below a folder of the project was put there beside what is one's own.
func ofOthers(name string) bool {
	return inFolder(name, foreign) || installed.MatchString(name) || unpacked.MatchString(name)
}

// inFolder reports whether one of a file's folders is called so.
func inFolder(name string, called *lazyregexp.Regexp) bool {
	for folder := range strings.SplitSeq(path.Dir(name), "/") {
		if called.MatchString(folder) {
			return true
		}
	}
	return false
}

// done reports whether a name begins or ends in one of words for what is done with.
func done(name string, words []string) bool {
	begins, ends := ended(name)
	return slices.Contains(words, begins) || slices.Contains(words, ends)
}

// outlined reports whether a name ends in a word for an outline.
func outlined(name string) bool {
	_, ends := ended(name)
	return slices.Contains(outlines, ends)
}

// archived reports whether a file's name says that it is in an archive: "targets_archive.R". One that begins with what is done to
// an archive does that: "build_archive.R".
func archived(name string) bool {
	begins, ends := ended(name)
	return begins != ends && (ends == "archive" || ends == "archived") && !slices.Contains(handling, begins)
}

// handling are words for what is done to an archive.
var handling = []string{"build", "make", "create", "write", "save", "read", "load", "open", "get", "fetch", "download", "unpack", "unzip", "extract", "update", "upload", "query", "parse", "clean", "check"}

// ended returns the words that a name begins and ends in, in small letters, without numbers, or none.
func ended(name string) (begins, ends string) {
	words := strings.Fields(strings.ToLower(inner.ReplaceAllString(name, "$1 $2")))
	for len(words) > 1 && strings.Trim(words[len(words)-1], "v0123456789") == "" {
		words = words[:len(words)-1]
	}
	for len(words) > 1 && strings.Trim(words[0], "0123456789") == "" {
		words = words[1:] // a day or a number to sort by
	}
	if n := len(words); n == 0 || n > 1 && words[n-2] == "from" {
		return "", "" // "from_scratch"
	}
	return words[0], strings.TrimRight(words[len(words)-1], "0123456789")
}

var (
	past = []string{"old", "older", "oldcode", "oldcodes", "deprecated", "depricated", "obsolete", "outdated", "unused", "useless", "superseded", "discarded", "retired", "bak", "scrap", "scraps", "excised", "cutouts", "scrapbook", "snippet", "snippets", "scratch", "scratchpad", "legacy", "untitled", "sandbox", "playground", "notepad", "draft", "drafts",
		"antigua", "antiguo", "antiguos", "viejo", "vieja", "antigo", "antiga", "ancien", "ancienne", "anciens"} // old, in Spanish, Portuguese and French
	// outlines put aside what they name last alone: template_matching.py matches them.
	outlines = []string{"template", "rough"}
	// taught is what files are called that somebody learned from.
	taught = []string{"tutorial", "tutorials", "workshop", "homework"}
	notes  = append([]string{"notes"}, taught...)
	// heaps are what folders are called, and files that are about them. What is there to be
	// filled in is nobody's to mend either.
	heaps = []string{"arch", "archive", "archived", "archives", "backup", "backups", "bkp", "bkup", "attic", "graveyard", "boneyard", "trash", "junk", "dump", "tmp", "testing", "failed", "abandoned", "vault", "delete", "deleted", "templates", "previous"}
	// courses are what folders are called with what is to learn from.
	courses = []string{"tutorial", "tutorials", "tutoriais", "workshop", "workshops", "lesson", "lessons", "teaching",
		"course", "courses", "coursework", "coursera", "udemy", "edx", "exercise", "exercises", "homework", "homeworks", "assignment", "assignments"}
	// inner is where a name has another word within.
	inner = lazyregexp.New(`([a-z])([A-Z])|[^\pL\d]+`)
	// originals is a folder with what the files beside it were made from, folderOfVersion one with a
	// version, version is a name with a number, marked what stands between the two, copied what systems
	// put around the name of a copy.
	originals       = lazyregexp.New(`(?i)^originals?$`)
	folderOfVersion = lazyregexp.New(`^[vV]\d{1,4}(?:\.\d{1,4})*$`)
	marked          = lazyregexp.New(`(?:[ _.-]?[vV])(?:er)?$`)
	version         = lazyregexp.New(`^(.*(?:[ _.-][vV]|[a-z]V)(?:er)?)(\d+)(?:\.(\d{1,2}))?$`)
	copied          = lazyregexp.New(`(?i)^copy[ _-]of[ _-]|[ _-]+copy[ _-]?\d*$| ?\([^()]*conflicted copy[^()]*\)$| ?\(\d+\)$|-[^-/]+['’]s [^-/]+$|\.\d{6,8}(?:T\d{4,6})?$`)
	// yearFirst and yearLast are names that end in the day of a version.
	yearFirst = lazyregexp.New(`^(.*[^/][ _.-])((?:19|20)\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])$`)
	yearLast  = lazyregexp.New(`^(.*[^/][ _.-])(0[1-9]|1[0-2])[-_.](0[1-9]|[12]\d|3[01])[-_.]((?:19|20)\d\d)$`)
	// kept is a file that was kept before another one changed, "fit_model-BACKUP.py", or what
	// Jupyter calls a copy and an editor the piece that it runs.
	kept = lazyregexp.New(`^tempCodeRunnerFile$|(?i)[ _.-](?:backup|bckup|bkp|ori(?:g(?:inal)?)?)\d*$|-Copy\d+$`)
	// backedUp is where such a name goes on behind that of the file.
	backedUp = lazyregexp.New(`(?i)[ _.-]+(?:backup|bckup|bkp)`)
	// received is what came with a paper, by its authors, year and word: "SmithJones2016ReplicationCode".
	received = lazyregexp.New(`^[A-Z][A-Za-z]+[ _-]?(?:19|20)\d\d[ _-]?(?i:replicat)`)
	// dated is an entry of a journal: "2020-06-14.ipynb", "2021_03_02 gauge.Rmd".
	dated = lazyregexp.New(`^(?:19|20)\d\d[-_.]?(?:0[1-9]|1[0-2])[-_.]?(?:0[1-9]|[12]\d|3[01])(?:\D|$)`)
	// ofDay is a folder that keeps what was run on a day: "low_tides_2021-03-02_01".
	ofDay = lazyregexp.New(`(?:^|[ _.-])(?:19|20)\d\d[-_.](?:0[1-9]|1[0-2])[-_.](?:0[1-9]|[12]\d|3[01])(?:\D|$)`)
	// midst is a folder's name with "old" within, one of a copy, or "temp" alone: in other names that may
	// be a temperature.
	midst = lazyregexp.New(`(?i)[ _.-]old[ _.-]|[ _.-]copy\d*$|^temp\d*$`)
	// trial is in the names of what tried something out: "try_fit", "try2", "playing around", "tmp", "testscript3",
	// "Script-test".
	trial = lazyregexp.New(`(?i)^try(?:outs?)?\d*(?:[ _.-]|$)|^play(?:ing)?[ _.-]?around|^te?mp\d*$|^(?:tests?[ _.-]?scripts?|scripts?[ _.-]tests?)\d*$`)
	// taughtTo is what somebody learned a language by.
	taughtTo = lazyregexp.New(`(?i)^intro(?:duction)?[ _.-]?to[ _.-]?\pL`)
	// spoken ends the names of what was drawn for a talk.
	spoken = lazyregexp.New(`(?i)[ _.-]talks?\d*$`)
	// tried is a notebook that tried something out, which need not run any more.
	tried = lazyregexp.New(`(?i)^tests?(?:[ _.-]|(?:note)?book\.)|[ _.-]test(?:s|ing)?\.ipynb$`)
	// idleName says so itself: "not used", "fit_not_updated".
	idleName = lazyregexp.New(`(?i)(?:^|[ _.-])(?:not|no[ _-]longer)[ _.-]?(?:us(?:ed|ing)|updated|in[ _.-]?use)$`)
	// paper is what goes with somebody's, by its authors: "Surge et al 2012".
	paper = lazyregexp.New(`(?i)(?:^|[ _-])et[ ._-]+al(?:[ ._-]|$)`)
	// authors is a folder with somebody's paper: "Smith and Jones 2016", "Smith & Jones (2016) Dryad".
	authors = lazyregexp.New(`^\p{Lu}\pL+ (?:and|&) \p{Lu}\pL+,? \(?(?:19|20)\d\d`)
	// installed is what a folder within the project has of programs that it runs, each in its own:
	// "pipeline/software/snpEff/scripts/join.py".
	installed = lazyregexp.New(`(?i)/software/[^/]+/.*/`)
	// downloaded is what a folder is called that was unpacked from where its authors keep it.
	downloaded = lazyregexp.New(`-(?:master|main)$`)
	// unpacked is a folder of that name below another one.
	unpacked = lazyregexp.New(`/[^/]+-(?:master|main)/`)
	// foreign is what folders of other people's code are called, and what is downloaded from
	// where they share it.
	foreign = lazyregexp.New(`(?i)^(?:ext|externals?|extern|references?|open[ _-]?sourced?(?:[ _-]codes?)?|pythonapi|pycocotools|(?:third|3rd)[ _-]?p(?:arty)?|vendor(?:ed)?|(?:others?'?s?|imported)[ _-]?(?:scripts?|codes?|people.*)|onedrive_\d+_[\d-]+|waf(?:[_-]?tools|lib)|.+[ _-]original(?:[ _-].+)?)$`)
)
