// Command bench times labcoat against its own floor and against peers, in
// alternating runs, and prints one table of medians and ratios. It is run by
// .ci/compare, which brings the peers.
//
// The floor is labcoat with the same workers and no rule: it reads, parses and
// flattens. Ratios of one run can be believed, seconds of a shared machine
// cannot.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"text/tabwriter"
	"time"
)

// ruffRules are the families of ruff that correspond to labcoat's habits.
const ruffRules = "T10,T20,B018,ERA001,F401,F811,F821,F841,C901,PLR09,E402"

type contest struct {
	title    string
	files    []string // by which MB are counted
	commands []command
	bars     []bar
}

type command struct {
	name string
	args []string

	wall, cpu []time.Duration
	peak      int64 // KiB
}

// bar is a promise: a's median is at most limit times b's.
type bar struct {
	a, b   string
	limit  float64
	memory bool
}

func main() {
	labcoat := flag.String("labcoat", "", "the `binary` to time")
	ruff := flag.String("ruff", "", "ruff's `binary`")
	jarl := flag.String("jarl", "", "jarl's `binary`")
	runs := flag.Int("runs", 7, "counted runs of each command")
	growth := flag.Bool("growth", true, "time growing numbers of files too")
	flag.Parse()
	if flag.NArg() != 1 {
		fmt.Fprintln(os.Stderr, "usage: bench -labcoat FILE -ruff FILE -jarl FILE FOLDER")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), *labcoat, *ruff, *jarl, *runs, *growth); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

func run(folder, labcoat, ruff, jarl string, runs int, growth bool) error {
	at := func(names ...string) (paths []string) {
		for _, name := range names {
			paths = append(paths, filepath.Join(folder, name))
		}
		return paths
	}
	books := at("handson-ml3", "PythonDataScienceHandbook", "notebooks")
	dplyr := at("dplyr")
	for _, path := range append(slices.Clone(books), dplyr...) {
		if _, err := os.Stat(path); err != nil {
			return fmt.Errorf("%w\nclone ageron/handson-ml3, jakevdp/PythonDataScienceHandbook, huggingface/notebooks and tidyverse/dplyr there", err)
		}
	}
	check := func(paths []string, more ...string) []string {
		args := []string{labcoat, "check", "--isolated", "--no-cache", "--exit-zero", "-q", "--output-format", "json"}
		return append(append(args, more...), paths...)
	}
	contests := []contest{
		{
			title: "notebooks: handson-ml3, PythonDataScienceHandbook, huggingface/notebooks",
			files: books,
			commands: []command{
				{name: "floor", args: check(books, "--select", "none")},
				{name: "labcoat", args: check(books)},
				{name: "all rules", args: check(books, "--select", "all")},
				{name: "ruff", args: append([]string{ruff, "check", "--isolated", "--no-cache", "-q", "--exit-zero",
					"--output-format", "json", "--select", ruffRules}, books...)},
			},
			bars: []bar{
				{"floor", "ruff", 0.97, false}, {"labcoat", "floor", 1.6, false}, {"labcoat", "ruff", 1.5, false}, {"labcoat", "ruff", 2, true},
				{"all rules", "floor", 1.8, false}, {"all rules", "ruff", 2, true},
			},
		},
		{
			title: "R: tidyverse/dplyr",
			files: dplyr,
			commands: []command{
				{name: "floor", args: check(dplyr, "--select", "none")},
				{name: "labcoat", args: check(dplyr)},
				{name: "all rules", args: check(dplyr, "--select", "all")},
				{name: "jarl", args: append([]string{jarl, "check", "--output-format", "json"}, dplyr...)},
			},
			bars: []bar{{"labcoat", "floor", 1.6, false}, {"labcoat", "jarl", 1, false}, {"all rules", "floor", 1.8, false}},
		},
	}
	for i := range contests {
		if err := contests[i].run(runs); err != nil {
			return err
		}
		contests[i].print()
	}
	if growth {
		if err := grow("default rules", []int{1_000, 10_000, 50_000}, books[2], check); err != nil {
			return err
		}
		return grow("all rules", []int{1_000, 5_000, 20_000}, books[2], func(paths []string, more ...string) []string {
			return check(paths, append(more, "--select", "all")...)
		})
	}
	return nil
}

func (c *contest) run(runs int) error {
	for i := -1; i < runs; i++ { // the first round only warms the file cache
		for j := range c.commands {
			if err := c.commands[j].time(i >= 0); err != nil {
				return err
			}
		}
	}
	return nil
}

func (c *command) time(counted bool) error {
	cmd := exec.Command(c.args[0], c.args[1:]...)
	var errors strings.Builder
	cmd.Stderr = &errors
	begin := time.Now()
	err := cmd.Run()
	wall := time.Since(begin)
	// jarl exits with 1 when it finds something and has no flag against it.
	if code := cmd.ProcessState.ExitCode(); err != nil && code != 1 {
		return fmt.Errorf("%s: %w\n%s", strings.Join(c.args, " "), err, errors.String())
	}
	if counted {
		c.wall = append(c.wall, wall)
		c.cpu = append(c.cpu, cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
		c.peak = max(c.peak, cmd.ProcessState.SysUsage().(*syscall.Rusage).Maxrss)
	}
	return nil
}

func median(d []time.Duration) time.Duration {
	d = slices.Sorted(slices.Values(d))
	return d[len(d)/2]
}

func (c *contest) find(name string) *command {
	i := slices.IndexFunc(c.commands, func(c command) bool { return c.name == name })
	return &c.commands[i]
}

func (c *contest) print() {
	size, count := measure(c.files)
	fmt.Printf("\n%s (%d files, %.1f MB)\n", c.title, count, size)
	w := tabwriter.NewWriter(os.Stdout, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(w, "command\twall\tmin\tmax\tcpu\tpeak MB\tMB/s\t")
	for i := range c.commands {
		k := &c.commands[i]
		wall := median(k.wall)
		fmt.Fprintf(w, "%s\t%.3fs\t%.3fs\t%.3fs\t%.3fs\t%.0f\t%.1f\t\n", k.name, wall.Seconds(), slices.Min(k.wall).Seconds(),
			slices.Max(k.wall).Seconds(), median(k.cpu).Seconds(), float64(k.peak)/1024, size/wall.Seconds())
	}
	_ = w.Flush() // standard output of a script for people
	for _, b := range c.bars {
		what, ratio := "wall", median(c.find(b.a).wall).Seconds()/median(c.find(b.b).wall).Seconds()
		if b.memory {
			what, ratio = "peak memory", float64(c.find(b.a).peak)/float64(c.find(b.b).peak)
		}
		verdict := "holds"
		if ratio > b.limit {
			verdict = "MISSED"
		}
		fmt.Printf("%s / %s, %s: %.2f (at most %.2f: %s)\n", b.a, b.b, what, ratio, b.limit, verdict)
	}
}

// measure counts the files that labcoat reads and their MB.
func measure(folders []string) (mb float64, count int) {
	for _, folder := range folders {
		_ = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return err
			}
			switch strings.ToLower(filepath.Ext(path)) {
			case ".py", ".pyi", ".r", ".rmd", ".qmd", ".ipynb":
				if info, err := d.Info(); err == nil {
					mb += float64(info.Size()) / 1e6
					count++
				}
			}
			return nil
		})
	}
	return mb, count
}

// grow checks growing numbers of distinct files, made out of real notebooks,
// and prints the time for a MB.
func grow(what string, counts []int, from string, check func([]string, ...string) []string) error {
	texts, err := sources(from)
	if err != nil {
		return err
	}
	fmt.Printf("\ngrowth: distinct files, %s\n", what)
	first := 0.0
	for _, n := range counts {
		mb, per, peak, err := growth(texts, n, check)
		if err != nil {
			return err
		}
		if first == 0 {
			first = per
		}
		fmt.Printf("%6d files, %6.1f MB: %.1f ms a MB, %.2f of the smallest, peak %.0f MB\n", n, mb, per, per/first, peak)
	}
	return nil
}

// growth checks one number of files and returns their MB, the ms for one, and the peak of
// memory in MB.
func growth(texts []string, n int, check func([]string, ...string) []string) (mb, per, peak float64, err error) {
	dir, err := os.MkdirTemp("", "labcoat-growth")
	if err != nil {
		return 0, 0, 0, err
	}
	defer os.RemoveAll(dir)
	for i := range n {
		path := filepath.Join(dir, fmt.Sprintf("d%03d", i%500), fmt.Sprintf("f%05d.py", i))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			return 0, 0, 0, err
		}
		// Each file differs from the others of the same origin, so nothing
		// can be remembered from one to the next.
		text := strings.ReplaceAll(texts[i%len(texts)], "data", fmt.Sprintf("data_%d", i))
		if err := os.WriteFile(path, []byte(fmt.Sprintf("run_%d = %d\n", i, i)+text), 0o666); err != nil {
			return 0, 0, 0, err
		}
	}
	c := contest{files: []string{dir}, commands: []command{{name: "labcoat", args: check([]string{dir})}}}
	if err := c.run(3); err != nil {
		return 0, 0, 0, err
	}
	mb, _ = measure(c.files)
	return mb, median(c.commands[0].wall).Seconds() / mb * 1000, float64(c.commands[0].peak) / 1024, nil
}

// sources returns the text of the Python files below a folder.
func sources(folder string) (texts []string, err error) {
	err = filepath.WalkDir(folder, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".py" || len(texts) >= 200 {
			return err
		}
		text, err := os.ReadFile(path)
		texts = append(texts, string(text))
		return err
	})
	return texts, err
}
