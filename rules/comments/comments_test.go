package comments_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/comments"
)

func Test(t *testing.T) { analyzertest.Run(t, comments.Rules()...) }
