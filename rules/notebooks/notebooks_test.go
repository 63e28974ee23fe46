package notebooks_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/notebooks"
)

func Test(t *testing.T) { analyzertest.Run(t, notebooks.Rules()...) }
