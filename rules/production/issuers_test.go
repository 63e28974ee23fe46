package production_test

import (
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// TestIssuers tells keys by the way in which services make them. They are put together here, so that nothing that looks
// for keys in a repository finds one.
func TestIssuers(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "hardcoded_credential")
	mixed := strings.Repeat("q7RzK2mWx9TfLb4Y", 7) // 112 bytes
	for maker, key := range map[string]string{
		"Anthropic": "sk-ant-" + "api03-" + mixed[:93] + "AA",
		"npm":       "npm_" + mixed[:36],
		"PyPI":      "pypi-" + "AgEIcHlwaS5vcmc" + mixed[:80],
		"Stripe":    "sk_" + "live_" + mixed[:24],
	} {
		for text, want := range map[string]string{key: "a key of `" + maker + "` is in the code: take it from the environment", key[:22] + "...": ""} {
			found := analyzertest.Findings(t, rule, fileOf("fit.py", "send(\""+text+"\")\n")).Findings
			if want == "" && len(found) == 0 || len(found) == 1 && found[0].Message == want {
				continue
			}
			t.Errorf("%s: got %v, want %q", text, found, want)
		}
	}
}
