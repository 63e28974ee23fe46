package first

import (
	"path"
	"regexp"
	"slices"
	"strings"
)

// shelf is what was put aside: the folders of programs of their own, and what its path says
// it of.
type shelf []string

func (s shelf) holds(name string) bool {
	return putAside(name) || slices.ContainsFunc(s, func(folder string) bool {
		return strings.HasPrefix(name, folder) && strings.HasPrefix(name[len(folder):], "/")
	})
}

// putAside reports whether a path says that nobody works with the file any more, or that
// it goes with somebody's paper: "functions/old", "OLD_maps.R", "archive",
// "tidesDeprecated.py", "Surge-et-al-2012". Its findings hold, but there is better to begin
// with.
func putAside(name string) bool {
	dir, file := path.Split(name)
	for folder := range strings.SplitSeq(strings.TrimSuffix(dir, "/"), "/") {
		if done(folder, heaps) || paper.MatchString(folder) {
			return true
		}
	}
	return done(strings.TrimSuffix(file, path.Ext(file)), nil)
}

// ofOthers reports whether a path says that a file is other people's, which its owner does not
// mend.
func ofOthers(name string) bool {
	for folder := range strings.SplitSeq(path.Dir(name), "/") {
		if foreign.MatchString(folder) {
			return true
		}
	}
	return false
}

// done reports whether a name begins or ends in a word for what is done with.
func done(name string, more []string) bool {
	words := strings.Fields(strings.ToLower(inner.ReplaceAllString(name, "$1 $2")))
	for len(words) > 1 && strings.Trim(words[len(words)-1], "v0123456789") == "" {
		words = words[:len(words)-1]
	}
	if len(words) == 0 {
		return false
	}
	for _, w := range []string{words[0], strings.TrimRight(words[len(words)-1], "0123456789")} {
		if slices.Contains(past, w) || slices.Contains(more, w) {
			return true
		}
	}
	return false
}

var (
	past = []string{"old", "older", "deprecated", "obsolete", "outdated", "unused", "superseded", "discarded", "retired", "bak", "scrap"}
	// heaps are what folders are called, and files that are about them.
	heaps = []string{"archive", "archived", "archives", "backup", "backups", "attic", "graveyard", "trash", "scraps", "junk", "failed", "abandoned", "delete", "deleted"}
	// inner is where a name has another word within.
	inner = regexp.MustCompile(`([a-z])([A-Z])|[^\pL\d]+`)
	paper = regexp.MustCompile(`(?i)(?:^|[ _-])et[ ._-]+al(?:[ ._-]|$)`)
	// foreign is what folders of other people's code are called.
	foreign = regexp.MustCompile(`(?i)^(?:ext|externals?|extern|(?:third|3rd)[ _-]?p(?:arty)?|vendor(?:ed)?|others?'?s?[ _-]?(?:scripts?|codes?|people.*))$`)
)
