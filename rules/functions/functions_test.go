package functions_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/functions"
)

func Test(t *testing.T) { analyzertest.Run(t, functions.Rules()...) }
