package cli

import (
	"encoding/json"
	"flag"
	"fmt"
	"maps"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/suppress"
)

func (c *Command) rulesCommand() *cobra.Command {
	format := "text"
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "List the rules",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			if err := oneOf("--output-format", format, []string{"text", "json"}); err != nil {
				return err
			}
			if format == "json" {
				return c.rulesJSON()
			}
			return c.rulesText()
		},
	}
	cmd.Flags().StringVar(&format, "output-format", format, "write the list as `FORMAT`: text or json")
	return cmd
}

// rulesText writes a table: the severity of each rule in each stage, "-" where
// it is silent and "*" where it needs selecting by name, and what other linters call it.
func (c *Command) rulesText() error {
	w := tabwriter.NewWriter(c.Stdout, 0, 0, 2, ' ', 0)
	fmt.Fprintln(w, "HABIT\tRULE\tCATEGORY\tLANGUAGES\tEXPLORE\tPRODUCTION\tTEST\tSAYS\tELSEWHERE")
	starred := false
	for _, r := range c.Rules {
		says, others := r.Summary(), orDash(elsewhere(r))
		for _, category := range slices.Sorted(maps.Keys(r.Levels)) {
			level := r.Levels[category]
			name := r.Name()
			if len(level.OptIn) > 0 {
				name += "*"
				starred = true
			}
			fmt.Fprintf(w, strings.Repeat("%s\t", 8)+"%s\n", r.Habit, name, orDash(category), languages(r),
				severityCell(level.Explore), severityCell(level.Production), severityCell(level.Test), says, others)
			says, others = "", ""
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if starred {
		_, err := fmt.Fprintln(c.Stdout, "\n* off until selected by name or habit, in some language at least: `labcoat explain RULE` says why")
		return err
	}
	return nil
}

// elsewhere names the rules of other linters that correspond: "ruff T201, lintr print_linter".
func elsewhere(r *analyzer.Rule) string {
	names := make(map[string][]string)
	for _, alias := range suppress.ReadAliases(r.Aliases) {
		names[alias.Tool] = append(names[alias.Tool], alias.Known())
	}
	var parts []string
	for _, tool := range suppress.Tools() {
		if names[tool] != nil {
			parts = append(parts, tool+" "+strings.Join(names[tool], " "))
		}
	}
	return strings.Join(parts, ", ")
}

func orDash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

func severityCell(s analyzer.Severity) string {
	if s == analyzer.Off {
		return "-"
	}
	return s.String()
}

func languages(r *analyzer.Rule) string {
	if len(r.Languages) == 0 {
		return "all"
	}
	return strings.Join(languageNames(r.Languages), ", ")
}

func languageNames(list []source.Language) []string {
	names := make([]string, len(list))
	for i, l := range list {
		names[i] = l.String()
	}
	return names
}

type ruleJSON struct {
	Name       string         `json:"name"`
	Habit      string         `json:"habit"`
	Summary    string         `json:"summary"`
	Languages  []string       `json:"languages"`
	Since      string         `json:"since"`
	Aliases    []aliasJSON    `json:"aliases"`
	Categories []categoryJSON `json:"categories"`
	Options    []optionJSON   `json:"options"`
	Page       string         `json:"page"`
}

// aliasJSON is a rule of another linter that corresponds.
type aliasJSON struct {
	Tool string  `json:"tool"`
	Code string  `json:"code"`
	Name *string `json:"name"` // where it has another one
	Same bool    `json:"same"` // it tells whatever the rule does
}

type categoryJSON struct {
	Name       string   `json:"name"`
	Rank       string   `json:"rank"`
	Explore    string   `json:"explore"`
	Production string   `json:"production"`
	Test       string   `json:"test"`
	OptIn      []string `json:"opt_in"`
}

type optionJSON struct {
	Name    string `json:"name"`
	Default string `json:"default"`
	Unit    string `json:"unit"`
	Usage   string `json:"usage"`
}

func (c *Command) rulesJSON() error {
	list := make([]ruleJSON, len(c.Rules))
	for i, r := range c.Rules {
		j := ruleJSON{
			Name: r.Name(), Habit: r.Habit, Summary: r.Summary(), Languages: languageNames(r.Languages), Since: r.Since,
			Aliases: []aliasJSON{}, Options: []optionJSON{}, Page: r.Page,
		}
		for _, alias := range suppress.ReadAliases(r.Aliases) {
			a := aliasJSON{Tool: alias.Tool, Code: alias.Code, Same: alias.Same}
			if alias.Name != "" {
				a.Name = &alias.Name
			}
			j.Aliases = append(j.Aliases, a)
		}
		for _, category := range slices.Sorted(maps.Keys(r.Levels)) {
			l := r.Levels[category]
			j.Categories = append(j.Categories, categoryJSON{
				category, r.RankOf(category).String(), l.Explore.String(), l.Production.String(), l.Test.String(), languageNames(l.OptIn),
			})
		}
		r.New().Flags.VisitAll(func(f *flag.Flag) {
			unit, usage := flag.UnquoteUsage(f)
			j.Options = append(j.Options, optionJSON{f.Name, f.DefValue, unit, usage})
		})
		list[i] = j
	}
	e := json.NewEncoder(c.Stdout)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(list)
}
