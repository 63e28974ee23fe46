package config

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/spelling"
)

// Error is one thing that is wrong with the configuration.
type Error struct {
	// Path is the file as it is shown to people; empty for a flag of the
	// command line.
	Path string
	// Line and Column count from 1, columns in code points; both are 0 where
	// the whole file is meant.
	Line, Column int
	Message      string
}

// Error returns "path:line:column: message", without what is not known.
func (e Error) Error() string {
	switch {
	case e.Path == "":
		return e.Message
	case e.Line == 0:
		return fmt.Sprintf("%s: %s", printable(e.Path), e.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", printable(e.Path), e.Line, e.Column, e.Message)
}

// Errors is everything that is wrong with the configuration: the file's errors
// by line and column, then the command line's. [Load] returns this type.
type Errors []Error

// Error returns one line for each error.
func (e Errors) Error() string {
	lines := make([]string, len(e))
	for i := range e {
		lines[i] = e[i].Error()
	}
	return strings.Join(lines, "\n")
}

// Unwrap gives each error to [errors.As].
func (e Errors) Unwrap() []error {
	list := make([]error, len(e))
	for i := range e {
		list[i] = e[i]
	}
	return list
}

// maxErrors bounds what is told about one file. Who has more mistakes than
// this wrote the file for another program.
const maxErrors = 20

// longest bounds the names of an untrusted file that a message repeats.
const longest = 60

// quoted puts a name in backquotes.
func quoted(name string) string {
	if runes := []rune(name[:min(len(name), 4*longest)]); len(runes) > longest {
		name = string(runes[:longest]) + "…"
	}
	return "`" + printable(name) + "`"
}

// printable escapes what a terminal would obey, such as an escape sequence in
// a key.
func printable(s string) string {
	if !strings.ContainsFunc(s, func(r rune) bool { return !strconv.IsGraphic(r) }) {
		return s
	}
	s = strconv.QuoteToGraphic(s)
	return s[1 : len(s)-1]
}

// unknown says that a name is not one of those that are valid, and which one
// may have been meant.
func unknown(what, name string, valid []string) string {
	message := fmt.Sprintf("unknown %s %s", what, quoted(name))
	if near, ok := spelling.Nearest(name, valid); ok {
		return fmt.Sprintf("%s, did you mean %s?", message, quoted(near))
	}
	if len(valid) > 0 && len(valid) <= 8 {
		return message + ", use " + alternatives(valid)
	}
	return message
}

// alternatives joins names to "`a`, `b` or `c`".
func alternatives(names []string) string {
	list := make([]string, len(names))
	for i, name := range names {
		list[i] = quoted(name)
	}
	if len(list) < 2 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:len(list)-1], ", ") + " or " + list[len(list)-1]
}

// sorted orders errors by place, so that they read like the file.
func sorted(errs Errors) Errors {
	slices.SortStableFunc(errs, func(a, b Error) int {
		if a.Line != b.Line {
			return a.Line - b.Line
		}
		return a.Column - b.Column
	})
	return errs
}
