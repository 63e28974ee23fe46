package launch

import (
	"slices"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

func TestCommand(t *testing.T) {
	for line, want := range map[string][]string{
		"papermill a.ipynb b.ipynb -p x 1":                               {"papermill a.ipynb"},
		"0 5 * * 1 cd /srv && poetry run papermill -k py a.ipynb b":      {"papermill a.ipynb"},
		"python -m jupyter nbconvert --execute a.ipynb --output b.ipynb": {"jupyter nbconvert a.ipynb"},
		"jupyter nbconvert --to html a.ipynb":                            nil,
		"jupyter-execute 'my notebook.ipynb'":                            {"jupyter-execute my notebook.ipynb"},
		"quarto render a.ipynb":                                          nil,
		"quarto render a.ipynb --execute; quarto render b.qmd":           {"quarto render a.ipynb", "quarto render b.qmd"},
		`Rscript -e "rmarkdown::render('a.Rmd')"`:                        {"rmarkdown::render a.Rmd"},
		`R -e 'render("a.Rmd")'`:                                         nil,
		"echo papermill a.ipynb":                                         nil,
		"# papermill a.ipynb":                                            nil,
		"cp a.ipynb b.ipynb":                                             nil,
	} {
		var got []string
		for _, l := range Command(line) {
			got = append(got, l.Runner+" "+l.Target)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q runs %q, want %q", line, got, want)
		}
	}
}

func TestVariablesOfAMakefile(t *testing.T) {
	found := In("Makefile", []byte("NB = look/a.ipynb\nout.html: look/b.Rmd data.csv\n\tpapermill $(NB) out.ipynb\n\tRscript -e 'rmarkdown::render(\"$<\")'\n"))
	var got []string
	for _, l := range found {
		got = append(got, l.Target)
	}
	if want := []string{"look/a.ipynb", "look/b.Rmd"}; !slices.Equal(got, want) {
		t.Errorf("the Makefile runs %q, want %q", got, want)
	}
}

func TestWhoStartsIt(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		want []Launch
	}{
		"ops/crontab.txt": {"0 5 * * 1 papermill a.ipynb b.ipynb\n", []Launch{{Runner: "papermill", Target: "a.ipynb", Trigger: Job}}},
		"etc/cron.d/a":    {"0 5 * * 1 root papermill a.ipynb b.ipynb\n", []Launch{{Runner: "papermill", Target: "a.ipynb", Trigger: Job}}},
		"bin/a.sh":        {"papermill a.ipynb b.ipynb\n", []Launch{{Runner: "papermill", Target: "a.ipynb", Trigger: Script}}},
		"build.yaml":      {"steps:\n  - entrypoint: papermill\n    args: [a.ipynb, b.ipynb]\n", []Launch{{Runner: "papermill", Target: "a.ipynb", Trigger: Job}}},
		"compose.yaml":    {"services:\n  a:\n    command: papermill a.ipynb b.ipynb\n", []Launch{{Runner: "papermill", Target: "a.ipynb", Trigger: Job}}},
	} {
		got := In(name, []byte(c.text))
		for i := range got {
			got[i].At = source.Span{}
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s launches %v, want %v", name, got, c.want)
		}
	}
}

func FuzzLaunch(f *testing.F) {
	f.Add("Makefile", "a.html: a.Rmd\n\tRscript -e \"rmarkdown::render('$<')\"\n")
	f.Add("a.yml", "on: {schedule: x}\njobs:\n  a:\n    steps:\n      - run: papermill a.ipynb\n        notebook_path: a\n")
	f.Add("a.sh", "X=\"a.ipynb\npapermill $X ${Y} 'b.ipynb")
	f.Fuzz(func(t *testing.T, name, text string) {
		for _, l := range In(name, []byte(text)) {
			if l.At.Start < 0 || l.At.End < l.At.Start || l.At.End > len(text) {
				t.Fatalf("%q at %v of %d bytes", l.Target, l.At, len(text))
			}
		}
	})
}
