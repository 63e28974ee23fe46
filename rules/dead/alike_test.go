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
	for text, want := range map[string]bool{list: true, installs: true, queue: true, runs: true, tries: true, choice: true, steps: false} {
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
