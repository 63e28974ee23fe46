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
	"slices"
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
	listFile := filepath.Join(folder, habit+".go")
	if _, err := os.Stat(listFile); err != nil {
		return fmt.Errorf("no habit %q: run this at the top of the repository and name a folder of rules/", habit)
	}
	camel := camelCase(name)
	r := rule{Name: name, Habit: habit, Variable: strings.ToLower(camel[:1]) + camel[1:], Run: "run" + camel}
	listed, err := register(listFile, r.Variable)
	if err != nil {
		return err
	}
	files := map[string]string{
		"rule.go.tmpl":    name + ".go",
		"rule.md.tmpl":    name + ".md",
		"bad.py.tmpl":     "testdata/" + name + "/bad.py",
		"bad.R.tmpl":      "testdata/" + name + "/bad.R",
		"good.ipynb.tmpl": "testdata/" + name + "/good.ipynb",
	}
	for _, to := range files {
		if _, err := os.Stat(filepath.Join(folder, filepath.FromSlash(to))); err == nil {
			return fmt.Errorf("%s/%s is there already", folder, to)
		}
	}
	for from, to := range files {
		if err := expand(from, filepath.Join(folder, filepath.FromSlash(to)), r); err != nil {
			return err
		}
	}
	fmt.Println(listFile)
	if err := os.WriteFile(listFile, listed, 0o666); err != nil {
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

var list = regexp.MustCompile(`return \[\]\*analyzer\.Rule\{([^}]*)\}`)

// register returns the habit's file with the rule added to the list that it
// returns.
func register(path, variable string) ([]byte, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	at := list.FindSubmatchIndex(text)
	if at == nil {
		return nil, fmt.Errorf("%s has no list of rules, as `return []*analyzer.Rule{...}`", path)
	}
	rules := strings.FieldsFunc(string(text[at[2]:at[3]]), func(r rune) bool { return r == ',' || r == ' ' || r == '\n' || r == '\t' })
	rules = append(rules, variable)
	slices.Sort(rules)
	return slices.Concat(text[:at[2]], []byte(strings.Join(rules, ", ")), text[at[3]:]), nil
}
