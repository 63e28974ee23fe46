package cli

import (
	"errors"
	"io"
	"io/fs"
	"slices"

	"github.com/spf13/cobra"

	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/rules"
)

func (c *Command) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE|PROFILE",
		Short: "Print the page of a rule: what it says, why, and what to do; or what a profile changes",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return errors.New("`labcoat explain` takes the name of one rule: `labcoat rules` lists them")
			}
			return nil
		},
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			names := config.ProfileNames(rules.Profiles())
			for _, r := range c.Rules {
				names = append(names, r.Name())
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if slices.Contains(config.ProfileNames(rules.Profiles()), args[0]) {
				text, err := fs.ReadFile(rules.Profiles(), args[0]+config.ProfileSuffix)
				if err == nil {
					_, err = c.Stdout.Write(text)
				}
				return err
			}
			rule, err := c.rule(args[0])
			if err != nil {
				return err
			}
			_, err = io.WriteString(c.Stdout, rule.Page)
			return err
		},
	}
}
