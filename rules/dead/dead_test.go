package dead_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/dead"
)

func Test(t *testing.T) { analyzertest.Run(t, dead.Rules()...) }
