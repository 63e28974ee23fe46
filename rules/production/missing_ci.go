package production

import (
	_ "embed"
	"path"
	"strings"
)

//go:embed missing_ci.md
var missingCIPage string

// missingCI speaks where no service runs anything when somebody pushes.
var missingCI = readiness("missing_ci", missingCIPage, "repositories without CI", func(r repository) string {
	if r.has(isPipeline) {
		return ""
	}
	return "nothing checks what is pushed: add `.github/workflows/check.yml`"
})

func isPipeline(name string) bool {
	switch base := path.Base(name); base {
	case ".gitlab-ci.yml", "jenkinsfile", ".travis.yml", "appveyor.yml", ".appveyor.yml", "bitbucket-pipelines.yml", "cloudbuild.yaml",
		"buildspec.yml", ".drone.yml", ".woodpecker.yml", ".cirrus.yml":
		return true
	default:
		return strings.HasPrefix(name, ".github/workflows/") || strings.HasPrefix(name, ".circleci/") || strings.HasPrefix(name, ".buildkite/") ||
			strings.HasPrefix(name, ".ci/") || strings.Contains(name, "azure-pipelines") || strings.HasPrefix(name, ".gitea/") || strings.HasPrefix(name, ".forgejo/")
	}
}
