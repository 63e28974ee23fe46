package cli

import (
	"fmt"

	"github.com/spf13/cobra"
)

// Version is the version of labcoat.
const Version = "0.1.0"

func (c *Command) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  noArguments,
		RunE:  func(*cobra.Command, []string) error { return c.printVersion() },
	}
}

func (c *Command) printVersion() error {
	_, err := fmt.Fprintf(c.Stdout, "labcoat %s\n", Version)
	return err
}
