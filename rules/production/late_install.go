package production

import (
	"slices"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// late is the category of installs of a package of R that the code attaches before: where it is missing, a run does not
// come as far as the install.
const late = "late"

// attachedBefore returns the library() above an install that attaches what it installs, or no node: both come by in each
// run, and nothing installs the package before.
func attachedBefore(f *syntax.File, installs []install, i int) syntax.Node {
	in := installs[i]
	if in.category != "" || !f.At(in.at).AtTop() {
		return syntax.Node{}
	}
	for call := range f.Calls("library") {
		name := packageNamed(attachedBy(call))
		installed := func(above install) bool {
			return above.at.Start < call.Start() && slices.Contains(above.packages, name)
		}
		if slices.Contains(in.packages, name) && !slices.ContainsFunc(installs, installed) && call.AtTop() && !call.Cell().NotRun && guardOf(call) == "" {
			return call
		}
	}
	return syntax.Node{}
}
