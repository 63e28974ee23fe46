package main

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

// Input that is made to hurt must end in a report: each file either reads or is
// a problem with its path, and the good file beside it is told in any case.
func TestHostileInput(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	noise := func(n int) string {
		b := make([]byte, n)
		r := rand.New(rand.NewPCG(1, 2))
		for i := range b {
			b[i] = byte(r.Uint32())
		}
		return string(b)
	}
	code := func(source string) string {
		return fmt.Sprintf(`{"cells":[{"cell_type":"code","source":%q}],"nbformat":4}`, source)
	}
	files := map[string]string{
		"brackets.py":     strings.Repeat("(", 200_000),
		"brackets.R":      strings.Repeat("(", 200_000),
		"braces.R":        strings.Repeat("{", 50_000) + strings.Repeat("}", 50_000),
		"brackets.ipynb":  strings.Repeat("[", 200_000),
		"inner.ipynb":     `{"cells":` + strings.Repeat("[", 200_000),
		"output.ipynb":    `{"cells":[{"cell_type":"code","source":"x","outputs":` + strings.Repeat("[", 5_000) + strings.Repeat("]", 5_000) + `}]}`,
		"code.ipynb":      code(strings.Repeat("(", 200_000)),
		"elifs.py":        "if a:\n  pass\n" + strings.Repeat("elif b:\n  pass\n", 50_000),
		"elses.R":         "if (a) 1 " + strings.Repeat("else if (b) 2 ", 50_000),
		"line.py":         "x = '" + strings.Repeat("y", 30_000_000) + "'\n",
		"comment.R":       "#" + strings.Repeat("y", 1_000_000),
		"sum.py":          "x = " + strings.Repeat("1+", 300_000) + "1\n",
		"sum.R":           "x = " + strings.Repeat("1+", 300_000) + "1\n",
		"pipes.R":         "x" + strings.Repeat(" %>% f()", 100_000) + "\n",
		"strings.py":      strings.Repeat("'", 100_001),
		"indent.py":       strings.Repeat("if x:\n", 1) + strings.Repeat(" ", 100_000) + "y\n",
		"nul.py":          "x = 1\x00\n",
		"nul.ipynb":       "{\"cells\": [\x00]}",
		"utf16.py":        "\xff\xfex\x00",
		"fences.Rmd":      strings.Repeat("```{r}\n", 20_000),
		"ticks.Rmd":       strings.Repeat("`", 200_000),
		"options.qmd":     "```{r " + strings.Repeat("a=(", 50_000) + "}\n1\n```\n",
		"matter.qmd":      "---\n" + strings.Repeat("a: &x [*x, *x]\n", 100) + "---\n",
		"cells.py":        strings.Repeat("# %%\n", 100_000),
		"magics.ipynb":    code(strings.Repeat("%time ", 50_000)),
		"suppressions.py": strings.Repeat("x = 1  # labcoat: ignore[a] b\n", 20_000),
	}
	for _, suffix := range []string{"py", "pyi", "R", "ipynb", "Rmd", "qmd"} {
		files["noise."+suffix] = noise(20_000)
		files["empty."+suffix] = ""
	}
	dir := t.TempDir()
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "good.py"), []byte("breakpoint()\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out, trouble bytes.Buffer
	c := &cli.Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &trouble, Dir: dir, Rules: rules.All()}
	if status := c.Run([]string{"check", "--isolated", "--select", "all", "--show", "note"}); status != 2 {
		t.Errorf("exit status %d", status)
	}
	if !strings.Contains(out.String(), "good.py:1:1: ") {
		t.Error("the good file was lost")
	}
	for _, want := range []string{
		"brackets.ipynb:", "line.py: ", "sum.py", "pipes.R", "nul.py:1:6: ", "utf16.py: ", "noise.py:",
	} {
		if !strings.Contains(trouble.String(), want) {
			t.Errorf("nothing is told of %s:\n%.3000s", want, trouble.String())
		}
	}
	for _, never := range []string{"panic", "failed:"} {
		if strings.Contains(trouble.String(), never) {
			t.Errorf("%q in\n%.3000s", never, trouble.String())
		}
	}
}

// Documents outside of the root have no path relative to it: rules that climb from folder to folder end there too.
func TestOutsideOfRoot(t *testing.T) {
	root := t.TempDir()
	config := filepath.Join(root, "labcoat.toml")
	if err := os.WriteFile(config, []byte("select = [\"all\"]\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	folder, err := filepath.Abs(catalogue)
	if err != nil {
		t.Fatal(err)
	}
	var out, trouble bytes.Buffer
	c := &cli.Command{Stdin: strings.NewReader(""), Stdout: &out, Stderr: &trouble, Dir: root, Rules: rules.All()}
	if status := c.Run([]string{"check", "--config", config, "--first", "10", folder}); status != 1 || !strings.Contains(out.String(), "undefined_name") {
		t.Errorf("exit status %d\n%s%s", status, out.String(), trouble.String())
	}
}
