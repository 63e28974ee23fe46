// Package production holds the rules about code that other people and machines
// are to run: what works on its author's machine only, or harms the session of
// whoever runs it.
package production

import "github.com/labcoat-lint/labcoat/analyzer"

// Habit is the name by which configuration selects all rules of the package.
const Habit = "production"

// Rules lists the rules of the habit.
func Rules() []*analyzer.Rule {
	return []*analyzer.Rule{absolutePath, connectionInLoop, debugServer, hardcodedCredential, installInCode, missingCI, missingContainer, missingEntryPoint, missingLockfile, missingSource, missingTests, modelLoadedPerRequest, promotedNotebook, refittedOnTestData, removedAPI, savedCredential, silencedErrors, silencedWarnings, trainedWhileServing, undeclaredDependency, unseededRandom, wildcardImport, wipedWorkspace, workingDirectory}
}
