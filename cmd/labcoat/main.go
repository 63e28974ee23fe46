// Command labcoat is a code-hygiene linter for data-science repositories.
package main

import (
	"os"

	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

func main() { os.Exit(cli.Main(rules.All())) }
