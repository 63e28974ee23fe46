package cli

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// debugCommand shows what labcoat sees in a file, for those who write rules. Its
// output may change at any time, so help does not list it.
func (c *Command) debugCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:    "debug",
		Short:  "Show what labcoat sees in a file",
		Hidden: true,
		Args:   c.noVerb,
		RunE:   func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "scope FILE",
		Short: "List the scopes of a document, what they bind, and where it is read",
		Args:  cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			path := args[0]
			if !filepath.IsAbs(path) {
				path = filepath.Join(c.Dir, path)
			}
			raw, err := os.ReadFile(path)
			if err != nil {
				return fmt.Errorf("read `%s`: %w", args[0], err)
			}
			doc, err := source.Read(filepath.ToSlash(args[0]), raw)
			if err != nil {
				return fmt.Errorf("read `%s`: %w", args[0], err)
			}
			return scope.Read(syntax.Parse(doc)).Write(c.Stdout, doc)
		},
	})
	return cmd
}
