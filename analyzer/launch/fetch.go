package launch

import (
	"path"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
)

// Fetch is a file that a command gets from elsewhere.
type Fetch struct {
	From   string // the address
	Target string // where it is written to, relative to where the command runs
}

// Fetches lists the files that the commands of a text write what wget or curl got to, at paths without holes.
func Fetches(text string) (found []Fetch) {
	for _, line := range logicalLines(text) {
		if strings.HasPrefix(strings.TrimSpace(line), "#") || !strings.Contains(line, "://") {
			continue
		}
		for _, command := range commands(strings.ReplaceAll(line, "\\\n", " ")) {
			for i, w := range command {
				if name := path.Base(w.text); name == "wget" || name == "curl" {
					if f := fetch(name, command[i+1:]); f.From != "" && f.Target != "" && !strings.ContainsAny(f.Target, "$~*{") && !path.IsAbs(f.Target) {
						found = append(found, f)
					}
					break
				}
			}
		}
	}
	return found
}

// fetch reads the arguments of wget or curl, by which curl writes to no file unless it is told.
func fetch(name string, words []word) (f Fetch) {
	folder, named := "", name == "wget"
	for i, w := range words {
		next := ""
		if i+1 < len(words) {
			next = words[i+1].text
		}
		switch option := w.text; {
		case strings.Contains(option, "://"):
			f.From = option
		case option == ">", option == "--output", option == "--output-document", name == "wget" && shortO.MatchString(option), name == "curl" && shorto.MatchString(option):
			f.Target = next
		case name == "wget" && option == "-P":
			folder = next
		case strings.HasPrefix(option, "--output-document="):
			_, f.Target, _ = strings.Cut(option, "=")
		case option == "--remote-name", shortO.MatchString(option):
			named = true
		}
	}
	if f.Target == "" && named {
		at, _, _ := strings.Cut(f.From, "?")
		f.Target = path.Base(at)
	}
	if f.Target != "" {
		f.Target = path.Join(folder, f.Target)
	}
	return f
}

// shortO and shorto are options in one letter, perhaps behind others: -O, -qO, -sSLo.
var (
	shortO = lazyregexp.New(`^-[A-Za-z]*O$`)
	shorto = lazyregexp.New(`^-[A-Za-z]*o$`)
)

// Within is the path that the address of a file has within its repository, where it is the address of one, else its last part.
func (f Fetch) Within() string {
	at, _, _ := strings.Cut(f.From, "?")
	if m := hosted.FindStringSubmatch(at); m != nil {
		return m[1]
	}
	return path.Base(at)
}

// hosted matches the address of a file as sites for repositories serve it.
var hosted = lazyregexp.New(`://(?:raw\.githubusercontent\.com/[^/]+/[^/]+/(?:refs/heads/)?[^/]+|[^/]+/(?:[^/]+/)+(?:-/)?(?:raw|blob)/(?:refs/heads/)?[^/]+)/(.+)$`)
