package dead_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

// TestAlike holds commented_out_code to what it says of blocks that are a list of one thing
// in many ways, or of calls alone.
func TestAlike(t *testing.T) {
	list, steps := "", ""
	for i := range 10 {
		list += fmt.Sprintf("# write.csv(tides%d, \"tides_%d.csv\", row.names = FALSE)\n", i, i)
		steps += fmt.Sprintf("# tides <- tides[tides$depth > %d, ]\n", i) + strings.Repeat("# plot(tides)\n", i%2) + strings.Repeat("# for (t in tides) print(t)\n", i/9)
	}
	installs := strings.ReplaceAll(list, "write.csv", "install") + "# if (low) {\n#   install(\"tides\")\n# }\n"
	queue := strings.Repeat("# fit <- model(tides)\n# if (low) {\n#   save(fit)\n# }\n# for (t in tides) print(t)\n", 3)
	runs := strings.Repeat("# plot_tides()\n# save(\"tides.png\")\n# report(tides$depth, 3)\n", 4)
	tries := strings.Repeat("# order(\"tides\", 20)\n# send(4)\n", 6) + "# for (i in 1:3) set(i)\n"
	choice := "# fit(\n#   depth = 3,\n#   waves = 4\n# )\n# fit(\n#   depth = 5,\n#   waves = 6\n# )\n"
	values := "# tides <- c(1, 2,\n#   3)\n# tides <- c(2, 4)\n# tides <- c(3, 5)\n"
	chain := "# tides <- read(\"tides.csv\")\n# tides <- low(tides)\n"
	for text, want := range map[string]bool{values: true, chain: false, list: true, installs: true, queue: true, runs: true, tries: true, choice: true, steps: false} {
		file := analyzer.File{Path: "a.R", Name: "a.R", Rel: "a.R", Told: true, Text: []byte("x <- 1\n\n" + text)}
		told := false
		for _, rule := range dead.Rules() {
			if rule.Name() != "commented_out_code" {
				continue
			}
			findings := analyzertest.Findings(t, rule, file).Findings
			if len(findings) != 1 {
				t.Fatalf("%d findings in\n%s", len(findings), text)
			}
			told, _ = findings[0].Data["alike"].(bool)
		}
		if told != want {
			t.Errorf("alike is %v, want %v:\n%s", told, want, text)
		}
	}
}

// TestKept holds commented_out_code to what it says of blocks that words beside them speak of.
func TestKept(t *testing.T) {
	const block = "# tides <- read(\"tides.csv\")\n# waves <- low(tides)\n# plot(waves)\n"
	for text, want := range map[string]bool{
		block:                                   false,
		"# Low tides of all harbours\n" + block: false,
		"# Old code that might be useful for the other harbours.\n" + block:                        true,
		"# We will need this for the other harbours.\n" + block:                                    true,
		"# ---- the harbours (waves are not yet there) ----\n\n" + block:                           true,
		block + "# The lines above were never run.\n":                                              true,
		block + "\n# The lines above were never run.\n":                                            false,
		"# Note that low() takes metres.\nlow(3)\n" + block:                                        false,
		"# For now the gauge is read by hand.\n# old <- gauge(\"harbour\", 3)\nlow(3)\n\n" + block: false,
		"high(x)\n\n# high <- function(tides) {\n#   max(tides)\n# }\n":                            true,
		"source(\"b.R\")\nhigh(x)\n\n# high <- function(tides) {\n#   max(tides)\n# }\n":           false,
		"high <- max\nhigh(x)\n\n# high <- function(tides) {\n#   max(tides)\n# }\n":               false,
		"low(x)\n\n# high <- function(tides) {\n#   max(tides)\n# }\n":                             false,
	} {
		file := analyzer.File{Path: "a.R", Name: "a.R", Rel: "a.R", Told: true, Text: []byte("x <- 1\n\n" + text)}
		findings := analyzertest.Findings(t, analyzertest.Named(t, dead.Rules(), "commented_out_code"), file).Findings
		if len(findings) == 0 {
			t.Fatalf("no finding in\n%s", text)
		}
		if told, _ := findings[len(findings)-1].Data["kept"].(bool); told != want {
			t.Errorf("kept is %v, want %v:\n%s", told, want, text)
		}
	}
}

// TestMember takes what a list may hold for kept.
func TestMember(t *testing.T) {
	rule := analyzertest.Named(t, dead.Rules(), "commented_out_code")
	const member = "# {\n#     'port': 'north',\n#     'depth': 3,\n# },\n"
	for text, want := range map[string]bool{
		"ports = [\n    {'port': 'south', 'depth': 2},\n    " + strings.ReplaceAll(member, "\n# ", "\n    # ") + "]\n": true,
		"ports = read()\n# ports = [{'port': 'north'}]\n# keep(ports)\n":                                               false,
	} {
		found := analyzertest.Findings(t, rule, analyzer.File{Path: "a.py", Name: "a.py", Rel: "a.py", Told: true, Text: []byte(text)}).Findings
		if len(found) != 1 {
			t.Fatalf("got %v, want one finding in\n%s", found, text)
		}
		if kept, _ := found[0].Data["kept"].(bool); kept != want {
			t.Errorf("kept is %v, want %v:\n%s", kept, want, text)
		}
	}
}
