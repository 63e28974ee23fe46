package cli

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/analyzer/discover"
	"github.com/labcoat-lint/labcoat/cmd/report"
)

// check is one call of the verb.
type check struct {
	*Command
	config configFlags
	input  inputFlags

	show       string
	first      int
	firstGiven bool
	formats    []string
	jobs       int
	maxSize    size
	exitZero   bool
	statistics bool
	suppressed bool
	color      string
	quiet      bool
	verbose    bool

	outputs []output
	severity
}

// severity is what of the findings is told as text.
type severity struct{ told analyzer.Severity }

// checkVerb is the verb that has results.
const checkVerb = "check"

func (c *Command) checkCommand() *cobra.Command {
	k := &check{Command: c, maxSize: 20 << 20}
	cmd := &cobra.Command{
		Use:   checkVerb + " [PATHS]",
		Short: "Check files and folders (default: the working directory)",
		Long: `Check reads Python, R, Jupyter notebooks, R Markdown and Quarto below PATHS and
tells what it finds: results on standard output, everything else on standard
error. On a terminal, or with --first N, it then says what to mend first: what
is exposed, what does not run, what makes results wrong, what only its author
can run, what is written twice, what is dead. "-" reads standard input and needs --stdin-filename.

Exit status: 0 if nothing is found at or above --fail-on, 1 if something is,
2 if labcoat could not do its work.`,
		RunE: func(cmd *cobra.Command, args []string) error {
			k.firstGiven = cmd.Flags().Changed("first")
			return k.run(cmd.Context(), args)
		},
	}
	k.config.register(cmd)
	k.input.register(cmd)
	s := cmd.Flags()
	s.StringVar(&k.show, "show", "warning", "tell findings from this `SEVERITY` on as text: error, warning or note")
	s.IntVar(&k.first, "first", 0, "say in text and json what to mend first, in `N` entries (default: 10 on a terminal)")
	s.StringArrayVar(&k.formats, "output-format", nil,
		"write results as `FORMAT[:FILE]`: text, full, json, sarif or github (may be repeated)")
	s.BoolVar(&k.statistics, "statistics", false, "print a table of counts instead of the findings as text")
	s.BoolVar(&k.suppressed, "show-suppressed", false, "tell suppressed findings too, in formats for machines")
	s.IntVar(&k.jobs, "jobs", 0, "use `N` workers (default: one for each processor)")
	s.Var(&k.maxSize, "max-file-size", "skip files with more than `SIZE` of code, as 500KiB; outputs of notebooks do not count")
	s.Bool("no-cache", false, "neither read nor write a cache (this version has none)")
	s.BoolVar(&k.exitZero, "exit-zero", false, "exit with 0 even if something is found")
	s.StringVar(&k.color, "color", "auto", "colour text: `WHEN` is auto, always or never")
	s.BoolVarP(&k.quiet, "quiet", "q", false, "tell results and problems only")
	s.BoolVarP(&k.verbose, "verbose", "v", false, "tell also what was skipped and how files were read")
	cmd.MarkFlagsMutuallyExclusive("quiet", "verbose")
	return cmd
}

// output is one place where results go.
type output struct {
	format string
	file   *report.Output // nil for standard output
}

func (k *check) run(ctx context.Context, paths []string) error {
	begin := time.Now()
	if err := k.prepare(); err != nil {
		return err
	}
	cfg, err := k.config.load(k.Command, paths)
	if err != nil {
		return err
	}
	if err := k.open(); err != nil {
		return err
	}
	defer k.discard()
	ctx, stop := signal.NotifyContext(ctx, os.Interrupt, syscall.SIGTERM)
	defer stop()
	files, err := k.input.collect(ctx, k.Command, cfg, paths)
	if err != nil {
		return err
	}
	bar := startProgress(k.Stderr, len(files.list))
	anchors := anchor(cfg, k.Dir)
	result, err := analyzer.Run(ctx, analyzer.Options{
		Files: files.list, Texts: files.texts, Partial: files.partial, Absent: discover.Absent(discover.Options{Root: cfg.Root, Dir: k.Dir, Excluded: cfg.Excluded}), Rules: k.Rules, Config: cfg.For, Stage: cfg.StageOf, Jobs: k.jobs, MaxSize: int(k.maxSize),
		ConfigPath: anchors.config, ReadmePath: anchors.readme, Progress: bar.step,
	})
	bar.end()
	if errors.Is(err, context.Canceled) {
		return errors.New("stopped before the end, nothing is reported")
	}
	if err != nil {
		return err
	}
	result.Problems = append(files.problems, result.Problems...)
	if err := k.write(result, anchors.base, files); err != nil {
		return err
	}
	k.tell(result, files, time.Since(begin))
	k.setStatus(result, cfg)
	return nil
}

// prepare checks the flags that cobra knows only as text.
func (k *check) prepare() error {
	if err := oneOf("--show", k.show, analyzer.SeverityNames()[1:]); err != nil {
		return err
	}
	if err := oneOf("--color", k.color, []string{"auto", "always", "never"}); err != nil {
		return err
	}
	if k.first < 0 {
		return usageError{fmt.Errorf("--first: %d entries cannot be", k.first)}
	}
	if k.jobs < 0 {
		return usageError{fmt.Errorf("--jobs: %d workers cannot be", k.jobs)}
	}
	k.told, _ = analyzer.ParseSeverity(k.show)
	return nil
}

// open makes sure of every place that results go to before the work begins.
func (k *check) open() error {
	formats := k.formats
	if len(formats) == 0 {
		formats = []string{"text"}
		if isTerminal(k.Stdout) {
			formats = []string{"full"}
		}
	}
	stdout := 0
	for _, f := range formats {
		name, path, toFile := strings.Cut(f, ":")
		if err := oneOf("--output-format", name, append(report.Names(), "full")); err != nil {
			return err
		}
		out := output{format: name}
		if toFile {
			file, err := report.Open(path)
			if err != nil {
				return err
			}
			out.file = file
		} else if stdout++; stdout > 1 {
			return usageError{errors.New("--output-format: two formats for standard output, give one of them a FILE")}
		}
		k.outputs = append(k.outputs, out)
	}
	return nil
}

func (k *check) discard() {
	for _, o := range k.outputs {
		if o.file != nil {
			o.file.Discard()
		}
	}
}

func (k *check) write(result *analyzer.Result, base string, files files) error {
	for _, o := range k.outputs {
		options := report.Options{
			Rules: k.Rules, Version: Version, Base: base, Show: k.told, Suppressed: k.suppressed,
			First: k.entries(o, result), Programs: files.found.Programs, Above: above(files.list), Full: o.format == "full", Color: coloured(k.color, k.Stdout) && o.file == nil,
		}
		name := o.format
		if options.Full {
			name = "text"
		}
		w := k.Stdout
		if o.file != nil {
			w = o.file
		}
		var err error
		if k.statistics && name == "text" {
			err = report.Statistics(w, result)
		} else {
			err = report.Write(name, w, result, options)
		}
		if err == nil && o.file != nil {
			err = o.file.Commit()
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// above returns the folder that all files lie below, with a slash behind it, or nothing.
func above(files []analyzer.File) (folder string) {
	for i, f := range files {
		if i == 0 {
			folder = f.Rel[:strings.LastIndexByte(f.Rel, '/')+1]
		}
		for !strings.HasPrefix(f.Rel, folder) {
			folder = folder[:strings.LastIndexByte(folder[:len(folder)-1], '/')+1]
		}
	}
	return folder
}

// entries is how many entries of what to mend first an output tells: as many as were
// asked for, or those that a person needs who cannot see all findings at once.
func (k *check) entries(o output, result *analyzer.Result) int {
	const screen = 10
	if k.firstGiven {
		return k.first
	}
	if o.file != nil || o.format == "json" || !isTerminal(k.Stdout) || len(result.Findings) <= screen {
		return 0
	}
	return screen
}

func (k *check) setStatus(result *analyzer.Result, cfg *config.Config) {
	for i := range result.Findings {
		f := &result.Findings[i]
		if f.Suppressed == nil && f.Severity >= cfg.FailOn && !k.exitZero {
			k.status = exitFindings
		}
	}
	if slices.ContainsFunc(result.Problems, func(p analyzer.Problem) bool { return p.Fatal }) {
		k.status = exitTrouble
	}
}

// tell writes what is no result: problems, and how the run went.
func (k *check) tell(result *analyzer.Result, files files, took time.Duration) {
	o := report.Options{Color: coloured(k.color, k.Stderr)}
	w := k.Stderr
	if k.verbose {
		files.explain(w)
		_ = report.Problems(w, "notice", result.Notices, o) // there is no third stream to tell that stderr is gone
	}
	_ = report.Problems(w, "problem", result.Problems, o)
	if k.quiet {
		return
	}
	if result.Files == 0 {
		fmt.Fprintf(w, "checked 0 files: %s\n", files.why())
		return
	}
	count := make(map[analyzer.Severity]int)
	for i := range result.Findings {
		if result.Findings[i].Suppressed == nil {
			count[result.Findings[i].Severity]++
		}
	}
	fmt.Fprintf(w, "checked %s, %s in %.2fs: %s, %s, %s\n",
		analyzer.Count(result.Files, "file"), analyzer.Count(result.Cells, "cell"), took.Seconds(),
		analyzer.Count(count[analyzer.Error], "error"), analyzer.Count(count[analyzer.Warning], "warning"), analyzer.Count(count[analyzer.Note], "note"))
}
