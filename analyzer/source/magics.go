package source

import (
	"bytes"
	"slices"
)

// magic is what labcoat knows of a magic's arguments.
type magic struct {
	code    bool     // they are Python code that runs in the notebook
	takes   string   // the one-letter options that a value follows
	uses    []string // the options whose value names variables that are read
	defines []string // the options whose value names variables that are set
	// first and rest are what the arguments that are no options mean.
	first, rest argumentRole
	// shares tells that R gets what is read and gives what is set; the arguments that
	// have no such meaning are code of R.
	shares bool
}

type argumentRole uint8

const (
	plainArgument argumentRole = iota
	usedName
	definedName
)

var (
	rVariables     = magic{takes: "iocuhwrbd", uses: []string{"-i", "--input", "-c", "--converter"}, defines: []string{"-o", "--output"}, shares: true}
	scriptStreams  = magic{defines: []string{"--out", "--err", "--proc"}}
	namesVariables = magic{first: usedName, rest: usedName}
	setsFirst      = magic{first: definedName}
)

// lineMagics are the line magics whose arguments mean something to Python.
var lineMagics = map[string]magic{
	"time":    {code: true},
	"timeit":  {code: true, takes: "nrp"},
	"prun":    {code: true, takes: "lsTD"},
	"lprun":   {code: true, takes: "fmDTsu", uses: []string{"-f", "-m"}},
	"memit":   {code: true, takes: "rti"},
	"mprun":   {code: true, takes: "fT", uses: []string{"-f"}},
	"R":       rVariables,
	"Rpush":   {first: usedName, rest: usedName, shares: true},
	"Rpull":   {first: definedName, rest: definedName, shares: true},
	"store":   namesVariables,
	"pinfo":   namesVariables,
	"pinfo2":  namesVariables,
	"pdef":    namesVariables,
	"pdoc":    namesVariables,
	"pfile":   namesVariables,
	"psource": namesVariables,
	"pycat":   namesVariables,
	"page":    namesVariables,
	"xdel":    namesVariables,
	"aimport": namesVariables,
	"px":      {first: usedName, rest: usedName},
	"macro":   setsFirst,
}

// cellMagics are the cell magics whose first line means something to Python.
var cellMagics = map[string]magic{
	"time":      {code: true},
	"timeit":    {code: true, takes: "nrp"},
	"lprun":     lineMagics["lprun"],
	"mprun":     lineMagics["mprun"],
	"R":         rVariables,
	"capture":   setsFirst,
	"bigquery":  setsFirst,
	"add_to":    {first: usedName},
	"bash":      scriptStreams,
	"sh":        scriptStreams,
	"script":    scriptStreams,
	"perl":      scriptStreams,
	"ruby":      scriptStreams,
	"python":    scriptStreams,
	"python3":   scriptStreams,
	"spark":     {defines: []string{"-o", "--output"}},
	"sparksql":  {first: definedName},
	"local":     {},
	"ipytest":   {},
	"writefile": {},
}

// codeStart returns where the code begins in the arguments of a magic that runs
// code: behind its options.
func (m *magic) codeStart(code []byte, args Span) int {
	for {
		args = trim(code, args)
		word, rest := cutWord(code, args)
		if !isOption(code[word.Start:word.End]) {
			return args.Start
		}
		if m.takesValue(code[word.Start:word.End]) {
			_, rest = cutWord(code, rest)
		}
		args = rest
	}
}

func isOption(word []byte) bool {
	return len(word) > 1 && word[0] == '-' && (word[1] == '-' || word[1]|0x20 >= 'a' && word[1]|0x20 <= 'z')
}

// takesValue reports whether the option's value is the next word.
func (m *magic) takesValue(option []byte) bool {
	if len(option) == 2 && bytes.IndexByte([]byte(m.takes), option[1]) >= 0 {
		return true
	}
	return m.roleOf(option) != plainArgument
}

// roleOf tells what an option's value names.
func (m *magic) roleOf(option []byte) argumentRole {
	switch {
	case slices.Contains(m.uses, string(option)):
		return usedName
	case slices.Contains(m.defines, string(option)):
		return definedName
	}
	return plainArgument
}
