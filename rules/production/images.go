package production

import (
	"bytes"
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// This file knows the homes that the images of a project make: they are there in each container.

// home matches somebody's folder in /home, and what it is called.
var home = lazyregexp.New(`^/home/([\w.-]+)(?:/|$)`)

// homeOf is the name of the home that a path leads into, or nothing.
func homeOf(text string) string {
	if m := home.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// isImage reports whether a file is named, in lower case, as one that describes an image.
func isImage(base string) bool {
	return strings.HasPrefix(base, "dockerfile") || strings.HasSuffix(base, ".dockerfile") || base == "containerfile"
}

// homesOfImages returns the homes that are named where images are described, and those of the users that these add.
func homesOfImages(p *analyzer.Project) map[string]bool {
	homes := make(map[string]bool)
	for name, text := range p.Texts() {
		base := strings.ToLower(path.Base(name))
		in := inCompose
		if isImage(base) {
			in = inImage
		} else if !composes.MatchString(base) {
			continue
		}
		for line := range bytes.Lines(text) {
			if m := in.FindSubmatch(bytes.TrimSpace(line)); m != nil {
				homes[string(bytes.Join(m[1:], nil))] = true
			}
		}
	}
	return homes
}

var (
	// inImage matches a line by which an image has a home, or adds a user: "WORKDIR /home/tides", "RUN useradd -m tides && \\".
	inImage = lazyregexp.New(`^[^#]*?(?:/home/([\w.-]+)|\b(?:useradd|adduser)\b[^&;|]*?\s([a-z_][\w-]*)\s*(?:[&;|\\]|$))`)
	// inCompose matches a home in the container, behind the folder of the host that is mounted there: "- .:/home/tides".
	inCompose = lazyregexp.New(`^[^#]*:\s*["']?/home/([\w.-]+)`)
	// composes matches the names of files that start containers.
	composes = lazyregexp.New(`^(?:docker-)?compose\b.*\.ya?ml$`)
)
