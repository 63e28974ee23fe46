package prints_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/prints"
)

func Test(t *testing.T) { analyzertest.Run(t, prints.Rules()...) }
