package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"github.com/labcoat-lint/labcoat/cmd/cli"
	"github.com/labcoat-lint/labcoat/rules"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"labcoat": func() { os.Exit(cli.Main(rules.All())) },
	})
}

// The scripts run the whole program, each in a folder of its own. With
// UPDATE_SCRIPTS set they take what they see as what they want.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "../../testdata/script",
		UpdateScripts: os.Getenv("UPDATE_SCRIPTS") != "",
	})
}
