// Package cli is labcoat's command line, one verb a file. A team that has rules
// of its own builds its own binary with [Main]:
//
//	func main() { os.Exit(cli.Main(append(rules.All(), mine...))) }
package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/spelling"
)

// The exit statuses. Trouble wins over findings.
const (
	exitClean    = 0 // nothing at or above --fail-on
	exitFindings = 1
	exitTrouble  = 2 // labcoat could not do its work
)

// Command is one call of labcoat: its streams, its folder and the rules that it
// knows.
type Command struct {
	Stdin          io.Reader
	Stdout, Stderr io.Writer
	Dir            string // the working directory, absolute
	Rules          []*analyzer.Rule

	status int
}

// Main runs labcoat with the rules over the process's arguments and streams and
// returns the exit status.
func Main(rules []*analyzer.Rule) int {
	// Without this a reader that closes the pipe kills the process before it
	// can say so and clean up.
	signal.Ignore(syscall.SIGPIPE)
	dir, err := os.Getwd()
	if err != nil {
		fmt.Fprintln(os.Stderr, "labcoat: the working directory is unknown:", err)
		return exitTrouble
	}
	c := &Command{Stdin: os.Stdin, Stdout: os.Stdout, Stderr: os.Stderr, Dir: dir, Rules: rules}
	return c.Run(os.Args[1:])
}

// Run runs the command line args, without the program's name, and returns the
// exit status.
func (c *Command) Run(args []string) int {
	root := &cobra.Command{
		Use:   "labcoat",
		Short: "Hold a data-science repository to the habits of production code",
		Long: `labcoat finds what exploring leaves behind in Python, R, Jupyter notebooks,
R Markdown and Quarto: stray prints, dead code, logic outside functions, hidden
state of notebooks, paths that exist on one machine only.

  labcoat check               check the folder that you are in
  labcoat explain RULE        say what a rule wants and why`,
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          c.noVerb,
	}
	// Not by cobra's template for it: one keeps the linker from leaving out whatever a template might call, 4 MB.
	version := root.Flags().Bool("version", false, "print the version")
	root.RunE = func(cmd *cobra.Command, _ []string) error {
		if *version {
			return c.printVersion()
		}
		return cmd.Help()
	}
	root.AddCommand(c.checkCommand(), c.rulesCommand(), c.explainCommand(), c.configCommand(), c.versionCommand(), c.debugCommand())
	root.SetIn(c.Stdin)
	root.SetOut(c.Stdout)
	root.SetErr(c.Stderr)
	root.SetArgs(args)
	root.SetFlagErrorFunc(flagError)
	cmd, err := root.ExecuteC()
	if err == nil {
		return c.status
	}
	if errors.Is(err, syscall.EPIPE) {
		if cmd.Name() != checkVerb {
			return exitClean // whoever writes `labcoat rules | head` has what they asked for
		}
		err = errors.New("the output was cut off: its reader closed the pipe")
	}
	c.tellError(err)
	var usage usageError
	if errors.As(err, &usage) {
		fmt.Fprintf(c.Stderr, "`%s --help` lists what there is\n", cmd.CommandPath())
	}
	return exitTrouble
}

// tellError writes an error to standard error. Of a configuration file each line begins with the file, as compilers' do.
func (c *Command) tellError(err error) {
	var places config.Errors
	if !errors.As(err, &places) {
		places = config.Errors{{Message: err.Error()}}
	}
	for _, e := range places {
		if e.Path == "" {
			fmt.Fprint(c.Stderr, "labcoat: ")
		}
		fmt.Fprintln(c.Stderr, e)
	}
}

// usageError is a command line that cannot be meant.
type usageError struct{ error }

// noVerb explains a first argument that is no verb.
func (c *Command) noVerb(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var verbs []string
	for _, sub := range cmd.Commands() {
		verbs = append(verbs, sub.Name())
	}
	hint := didYouMean(args[0], verbs)
	if _, err := os.Stat(args[0]); err == nil && hint == "" {
		hint = fmt.Sprintf(", did you mean `labcoat check %s`?", args[0])
	}
	return usageError{fmt.Errorf("unknown verb `%s`%s", args[0], hint)}
}

// noArguments explains an argument of a verb that takes none.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return usageError{fmt.Errorf("`%s` takes no arguments, but got `%s`", cmd.CommandPath(), args[0])}
}

var unknownFlag = lazyregexp.New(`^unknown (?:shorthand )?flag: .*?(-[-\w]+)`)

// wrongValue matches what is said of a value that is no number, or neither true nor false.
var wrongValue = lazyregexp.New(`^invalid argument "(.*)" for "(?:-\w, )?(--[-\w]+)" flag: strconv\.Parse(Int|Bool)\b`)

// flagError names the nearest flag for one that does not exist, and says what a flag takes.
func flagError(cmd *cobra.Command, err error) error {
	if m := wrongValue.FindStringSubmatch(err.Error()); m != nil {
		wants := map[string]string{"Int": "a whole number", "Bool": "true or false"}[m[3]]
		return usageError{fmt.Errorf("%s: `%s` is not %s", m[2], m[1], wants)}
	}
	m := unknownFlag.FindStringSubmatch(err.Error())
	if m == nil {
		return usageError{err}
	}
	var names []string
	cmd.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
	return usageError{fmt.Errorf("unknown flag `%s`%s", m[1], didYouMean(m[1], names))}
}

// didYouMean is the end of a sentence about a name that does not exist: the
// nearest valid one, or nothing.
func didYouMean(name string, valid []string) string {
	if near, ok := spelling.Nearest(name, valid); ok {
		return fmt.Sprintf(", did you mean `%s`?", near)
	}
	return ""
}

// oneOf fails unless value is one of the valid ones.
func oneOf(flag, value string, valid []string) error {
	if slices.Contains(valid, value) {
		return nil
	}
	hint := didYouMean(value, valid)
	if hint == "" {
		hint = ", it is one of " + strings.Join(valid, ", ")
	}
	return usageError{fmt.Errorf("%s: there is no `%s`%s", flag, value, hint)}
}

// rule finds a rule by its name.
func (c *Command) rule(name string) (*analyzer.Rule, error) {
	names := make([]string, len(c.Rules))
	for i, r := range c.Rules {
		if names[i] = r.Name(); names[i] == name {
			return r, nil
		}
	}
	hint := didYouMean(name, names)
	if hint == "" {
		hint = ": `labcoat rules` lists them"
	}
	return nil, fmt.Errorf("unknown rule `%s`%s", name, hint)
}
