package rules

import (
	"embed"
	"io/fs"
)

//go:embed profiles/*.toml
var profiles embed.FS

// Profiles are the configurations that another one can extend: "strict.toml" is the
// profile `strict`.
func Profiles() fs.FS {
	folder, err := fs.Sub(profiles, "profiles")
	if err != nil {
		panic(err) // the name is no path
	}
	return folder
}
