// Command newrule writes the files of a new rule: code, page and testdata, and
// lists it in its habit.
//
//	go run ./.ci/newrule -habit prints print_in_loop
//
// What it writes passes the tests: it reports calls of a function named as the
// rule. Change it from there.
package main

import (
	"bytes"
	"embed"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"text/template"
)

//go:embed templates
var templates embed.FS

func main() {
	habit := flag.String("habit", "", "the `habit` that the rule belongs to: a folder of rules/")
	flag.Usage = func() {
		fmt.Fprintln(flag.CommandLine.Output(), "usage: go run ./.ci/newrule -habit HABIT NAME")
		flag.PrintDefaults()
	}
	flag.Parse()
	if flag.NArg() != 1 || *habit == "" {
		flag.Usage()
		os.Exit(2)
	}
	if err := write(*habit, flag.Arg(0)); err != nil {
		fmt.Fprintln(os.Stderr, "newrule:", err)
		os.Exit(1)
	}
}

var validName = regexp.MustCompile(`^[a-z][a-z0-9]*(_[a-z0-9]+)*$`)

// rule is what the templates know.
type rule struct{ Name, Habit, Variable, Run string }

func write(habit, name string) error {
	if !validName.MatchString(name) {
		return fmt.Errorf("%q is no name for a rule: use snake_case, named after the sin, as stray_print", name)
	}
	folder := filepath.Join("rules", habit)
	list := filepath.Join(folder, habit+".go")
	if _, err := os.Stat(list); err != nil {
		return fmt.Errorf("no habit %q: run this at the top of the repository and name a folder of rules/", habit)
	}
	camel := camelCase(name)
	r := rule{Name: name, Habit: habit, Variable: strings.ToLower(camel[:1]) + camel[1:], Run: "run" + camel}
	for from, to := range map[string]string{
		"rule.go.tmpl":    name + ".go",
		"rule.md.tmpl":    name + ".md",
		"bad.py.tmpl":     "testdata/" + name + "/bad.py",
		"bad.R.tmpl":      "testdata/" + name + "/bad.R",
		"good.ipynb.tmpl": "testdata/" + name + "/good.ipynb",
	} {
		if err := expand(from, filepath.Join(folder, filepath.FromSlash(to)), r); err != nil {
			return err
		}
	}
	if err := register(list, r.Variable); err != nil {
		return err
	}
	fmt.Printf("\nnext:\n  go test ./%s\n  edit %s\n  go test ./... && go run ./cmd/labcoat explain %s\n",
		filepath.ToSlash(folder), filepath.ToSlash(filepath.Join(folder, name+".go")), name)
	return nil
}

func camelCase(name string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(name, "_") {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

func expand(from, to string, r rule) error {
	t, err := template.New(from).Delims("<<", ">>").ParseFS(templates, "templates/"+from)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	if err := t.Execute(&b, r); err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(to), 0o777); err != nil {
		return err
	}
	f, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	_, err = f.Write(b.Bytes())
	fmt.Println(to)
	return errors.Join(err, f.Close())
}

// register adds the rule to the list that the habit returns.
func register(list, variable string) error {
	text, err := os.ReadFile(list)
	if err != nil {
		return err
	}
	const end = "\t}\n}\n"
	before, ok := bytes.CutSuffix(text, []byte(end))
	if !ok {
		return fmt.Errorf("%s does not end in its list of rules, add %s there", list, variable)
	}
	fmt.Println(list)
	return os.WriteFile(list, append(before, []byte("\t\t"+variable+",\n"+end)...), 0o666)
}
