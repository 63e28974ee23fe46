package production

import (
	"bytes"
	_ "embed"
	"fmt"
	"path"
	"reflect"
	"slices"
	"strings"
	"sync"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/index"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/manifest"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed install_in_code.md
var installInCodePage string

// guarded is the category of installs that do not run each time, or that the
// service which runs the code asks for.
const guarded = "guarded"

// taught is the category of installs in the chapter of a book: what it teaches is to install.
const taught = "taught"

var installInCode = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{
		"":      {Explore: analyzer.Note, Production: analyzer.Warning},
		guarded: {Explore: analyzer.Note, Production: analyzer.Note},
		taught:  {Explore: analyzer.Note, Production: analyzer.Note},
		late:    {Explore: analyzer.Warning, Production: analyzer.Warning},
	},
	Rank:   analyzer.Machine,
	Ranks:  map[string]analyzer.Rank{taught: analyzer.Rest, guarded: analyzer.Rest},
	Many:   "installs in code",
	Since:  "0.1",
	Page:   installInCodePage,
	Shared: index.Layout,
	Finish: finishInstallInCode,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:       "install_in_code",
			Doc:        analyzer.Title(installInCodePage),
			Requires:   []*analysis.Analyzer{syntax.Analyzer},
			ResultType: reflect.TypeFor[installing](),
			Run:        runInstallInCode,
		}
	},
}

// installers matches the names of scripts that are there to install, and of those
// that drive a build.
var installers = lazyregexp.New(`(?i)instal|setup|set_up|bootstrap|require|depend|package|pkgs?\b|librar|environment|provision|docker|^(?:noxfile|fabfile|tasks|conftest|dodo)\.`)

// chapters matches the names of scripts that go along with a book: "Chap2.tides.R".
var chapters = lazyregexp.New(`(?i)^chap(?:ter|t)?[ _.-]?\d`)

// restorer is the package of R that installs what a project declares.
var restorer = []string{packageNamed("renv")}

// installing is what a document installs, and what it declares if it is setup.py.
type installing struct {
	Steps    []installStep
	Setup    bool
	Declares []string
}

// installStep is a row of installs that are told once.
type installStep struct {
	Span           source.Span
	Name, Category string // of the first
	Packages       []string
	More           int    // how many follow the first
	Attached       string // the package that is attached above, if it comes too late
	Wants          wants
}

func runInstallInCode(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	if f.Doc.Base() == "setup.py" {
		n := setupOf(f)
		return installing{Setup: n.Setup, Declares: n.Declares}, nil
	}
	if !f.Doc.Contains("install") || !f.Doc.HasCells() && installers.MatchString(f.Doc.Base()) {
		return installing{}, nil
	}
	installs := installsOf(f)
	if f.Doc.Contains("restore(") { // what installs all that is declared needs to be there
		installs = slices.DeleteFunc(installs, func(in install) bool { return slices.Equal(in.packages, restorer) })
	}
	if len(installs) == 0 || !f.Doc.HasCells() && onlyInstalls(f, installs) {
		return installing{}, nil
	}
	attached := make([]syntax.Node, len(installs))
	for i := range installs {
		if attached[i] = attachedBefore(f, installs, i); attached[i].OK() {
			installs[i].category = late
		}
	}
	// Where notebooks install for their own session, by the platform's advice.
	forSession := f.Doc.Dialect == source.Databricks || f.Doc.HasCells() && f.Doc.Contains("/kaggle/") && (f.Doc.Contains("/kaggle/input") || f.Doc.Contains("/kaggle/working"))
	var found installing
	for i, in := range installs {
		if i > 0 && installs[i-1].sameStep(in) {
			continue // a list of installs is told once
		}
		more := 0
		for more < len(installs[i+1:]) && installs[i+1+more].sameStep(in) {
			more++
		}
		for _, next := range installs[i+1 : i+1+more] {
			in.packages = append(in.packages, next.packages...)
			in.wants.add(next.wants)
		}
		switch {
		case forSession:
			in.category = guarded
		case in.category == "" && (chapters.MatchString(f.Doc.Base()) || saysOnce(f.Doc, in.at.Start)):
			in.category = taught
		}
		step := installStep{Span: in.at, Name: in.name, Category: in.category, Packages: in.packages, More: more, Wants: in.wants}
		if in.category == late {
			step.Attached = attachedBy(attached[i])
		}
		analyzer.Candidate(pass, in.at)
		found.Steps = append(found.Steps, step)
	}
	return found, nil
}

// finishInstallInCode tells the installs, and which file declares already what they install.
func finishInstallInCode(p *analyzer.Project) {
	folders := sync.OnceValue(func() map[string][]*manifest.Manifest {
		var setups []*manifest.Manifest
		for _, s := range p.Summaries {
			if d := s.Value.(installing); d.Setup {
				setups = append(setups, &manifest.Manifest{Path: s.Path, Python: true, Names: d.Declares})
			}
		}
		return placed(index.Of(p), p.Summaries, setups)
	})
	for _, s := range p.Summaries {
		for _, step := range s.Value.(installing).Steps {
			message := "`" + abbreviate(step.Name) + "` installs while the code runs: declare it for the project"
			if step.Category == late {
				message = fmt.Sprintf("`%s` comes too late: `library(%s)` above fails first", abbreviate(step.Name), analyzer.Clip(step.Attached, 16))
			} else if file := step.Wants.declaredIn(folders(), path.Dir(s.Path)); file != "" {
				message = fmt.Sprintf("`%s` installs what `%s` declares already: drop it", abbreviate(step.Name), analyzer.Clip(file, 20))
			}
			p.Report(s.Path, analyzer.ProjectFinding{Span: step.Span, Category: step.Category, Message: message, Data: step.facts()})
		}
	}
}

// saysOnce reports whether the comments right above a place tell a learner that a package is installed once.
func saysOnce(d *source.Document, at int) bool {
	lines := bytes.Split(d.Code[max(0, at-mostAbove):at], []byte("\n"))
	for _, line := range slices.Backward(lines[:len(lines)-1]) {
		if !bytes.HasPrefix(bytes.TrimLeft(line, " \t"), []byte("#")) {
			return false
		}
		if onceOnly.Match(line) {
			return true
		}
	}
	return false
}

// mostAbove is how far such comments are looked for, in bytes.
const mostAbove = 600

// onceOnly matches how they say so; "needs to be installed by root, not once per user" says something else.
var onceOnly = lazyregexp.New(`(?i)#.*\bonly (?:need|have) to install\b.*\bonce\b|#.*\bneeds? to be installed (?:only |just )?once\b`)

// onlyInstalls reports whether a script does nothing else: whoever runs it wants just that.
func onlyInstalls(f *syntax.File, installs []install) bool {
	for step := range f.Root().Statements() {
		if !slices.ContainsFunc(installs, func(in install) bool { return step.Start() <= in.at.Start && in.at.End <= step.Stop() }) {
			return false
		}
	}
	return true
}

// install is one place that installs packages.
type install struct {
	at       source.Span
	cell     *source.Cell
	name     string // as a message calls it
	category string
	packages []string // of R, as far as they are spelled out
	wants    wants
}

// facts are how many installs follow as part of one step, and what installs, wherever it
// does so: they are declared together.
func (step installStep) facts() map[string]any {
	facts := map[string]any{"more": step.More}
	if len(step.Packages) > 0 {
		facts["places"] = step.Packages
	}
	if function, _, _ := strings.Cut(step.Name, "("); !strings.ContainsAny(function[:1], "%!") {
		facts["names"] = []string{strings.TrimSpace(function)}
	}
	return facts
}

// sameStep reports whether two installs stand in one cell and are the same to
// whoever mends them.
func (in install) sameStep(other install) bool {
	return in.cell == other.cell && in.category == other.category
}
