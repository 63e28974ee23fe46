package production_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// TestImages leaves alone what lies in a home that an image of the project makes.
func TestImages(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "absolute_path")
	for _, test := range []struct {
		file, text string
		want       int
	}{
		{"Dockerfile", "FROM r-base\nRUN useradd -m -s /bin/zsh tides && \\\n    echo tides\n", 0},
		{"Dockerfile", "FROM r-base\nRUN adduser --disabled-password tides\n", 0},
		{"Dockerfile", "FROM r-base\nRUN useradd -m harbour && useradd x\n", 1},
		{"Dockerfile", "FROM r-base\nRUN su tides\n", 1},
		{"dockerfile", "FROM r-base\nWORKDIR /home/tides/\n", 0},
		{"deploy/low.dockerfile", "FROM r-base\nENV HOME=/home/tides\n", 0},
		{"Containerfile", "FROM r-base\nCOPY . /home/tides\n", 0},
		{"Dockerfile", "FROM r-base\n# WORKDIR /home/tides\n", 1},
		{"Dockerfile", "FROM r-base\nWORKDIR /home/gauges\n", 1},
		{"Makefile", "low:\n\tcd /home/tides\n", 1},
		{"docker-compose.yml", "services:\n  low:\n    volumes:\n      - .:/home/tides/low\n", 0},
		{"compose.yaml", "services:\n  low:\n    working_dir: /home/tides\n", 0},
		{"compose.yaml", "services:\n  low:\n    volumes:\n      - /home/tides:/data\n", 1},
		{"low.yaml", "services:\n  low:\n    working_dir: /home/tides\n", 1},
	} {
		found := analyzertest.Findings(t, rule, fileOf(test.file, test.text), fileOf("a.R", "list.files('/home/tides/low')\n")).Findings
		if len(found) != test.want {
			t.Errorf("got %v, want %d beside %s\n%s", found, test.want, test.file, test.text)
		}
	}
}
