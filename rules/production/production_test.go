package production_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

func Test(t *testing.T) { analyzertest.Run(t, production.Rules()...) }
