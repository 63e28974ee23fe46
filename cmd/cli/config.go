package cli

import (
	"github.com/spf13/cobra"

	"github.com/labcoat-lint/labcoat/analyzer/config"
	"github.com/labcoat-lint/labcoat/rules"
)

// configFlags are the flags that say which configuration holds, shared by the
// verbs that read one.
type configFlags struct {
	file     string
	isolated bool
	flags    config.Flags
}

func (f *configFlags) register(cmd *cobra.Command) {
	s := cmd.Flags()
	s.StringSliceVar(&f.flags.Select, "select", nil, "check only these `RULES`: names of rules or habits, all, none, default (comma-separated)")
	s.StringSliceVar(&f.flags.Ignore, "ignore", nil, "leave these `RULES` out: names of rules or habits")
	s.StringVar(&f.flags.Stage, "stage", "", "treat all files as of this `STAGE`: explore, production or test")
	s.StringVar(&f.flags.FailOn, "fail-on", "", "exit with 1 from this `SEVERITY` on: error, warning or note (default warning)")
	s.StringVar(&f.file, "config", "", "read this configuration `FILE`")
	s.BoolVar(&f.isolated, "isolated", false, "read no configuration file")
	cmd.MarkFlagsMutuallyExclusive("config", "isolated")
}

// load reads the configuration that holds in the working directory. A path
// outside of it and of any repository is its own root.
func (f *configFlags) load(c *Command, paths []string) (*config.Config, error) {
	place, err := f.place(c, paths)
	if err != nil {
		return nil, err
	}
	return config.Load(place, c.Rules, rules.Profiles(), f.flags)
}

func (c *Command) configCommand() *cobra.Command {
	var f configFlags
	cmd := &cobra.Command{
		Use:   "config",
		Short: "Print the effective configuration, each value with where it comes from",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			cfg, err := f.load(c, nil)
			if err != nil {
				return err
			}
			return cfg.Effective(c.Stdout)
		},
	}
	f.register(cmd)
	return cmd
}
