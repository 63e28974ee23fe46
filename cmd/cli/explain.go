package cli

import (
	"io"

	"github.com/spf13/cobra"
)

func (c *Command) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "Print the page of a rule: what it says, why, and what to do",
		Args:  cobra.ExactArgs(1),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			var names []string
			for _, r := range c.Rules {
				names = append(names, r.Name())
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			rule, err := c.rule(args[0])
			if err != nil {
				return err
			}
			_, err = io.WriteString(c.Stdout, rule.Page)
			return err
		},
	}
}
