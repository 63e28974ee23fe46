package config

import (
	"errors"
	"flag"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/labcoat-lint/labcoat/analyzer"
)

// wanted is the TOML shape of an option, told from the type of its flag.
type wanted uint8

const (
	wantText wanted = iota // also a list, joined with commas
	wantInteger
	wantFloat
	wantBoolean
	wantDuration
)

func (w wanted) String() string {
	return [...]string{"a string or a list", "an integer", "a number", "true or false", "a duration such as `10s`"}[w]
}

func wants(f *flag.Flag) wanted {
	getter, ok := f.Value.(flag.Getter)
	if !ok {
		if b, ok := f.Value.(interface{ IsBoolFlag() bool }); ok && b.IsBoolFlag() {
			return wantBoolean
		}
		return wantText
	}
	switch getter.Get().(type) {
	case bool:
		return wantBoolean
	case int, int64, uint, uint64:
		return wantInteger
	case float64:
		return wantFloat
	case time.Duration:
		return wantDuration
	}
	return wantText
}

// optionValue turns a TOML value into the text that the flag's Set takes. Its
// errors say what is wrong with the value.
func optionValue(rule *analyzer.Rule, f *flag.Flag, v *node) (string, error) {
	want := wants(f)
	value, ok := v.text, false
	switch v.kind {
	case integer:
		ok = want == wantInteger || want == wantFloat
		// TOML allows underscores and other bases, flags not all of them.
		value = strings.ReplaceAll(strings.TrimPrefix(value, "+"), "_", "")
		if n, err := strconv.ParseInt(value, 0, 64); err == nil {
			value = strconv.FormatInt(n, 10)
		}
	case float:
		ok = want == wantFloat
		value = strings.ReplaceAll(value, "_", "")
	case boolean:
		ok = want == wantBoolean
	case text:
		ok = want == wantText || want == wantDuration
	case list:
		var err error
		if value, err = joined(v); err != nil {
			return "", err
		}
		ok = want == wantText
	}
	if !ok {
		return "", fmt.Errorf("wants %s, not %s", want, v.kind)
	}
	// Set leaves a flag at zero when it fails, so a fresh analyzer takes it.
	trial := rule.New().Flags.Lookup(f.Name)
	if err := trial.Value.Set(value); err != nil {
		return "", refused(err, want, v.text)
	}
	// A value that prints as the default is the default, unless its flag cannot
	// print (flag.Func) and always says "".
	if printed := trial.Value.String(); printed == f.DefValue && (printed != "" || value == "") {
		return f.DefValue, nil
	}
	return value, nil
}

// refused explains why a flag did not take a value. The flags of the standard
// library say no more than "parse error" and "value out of range".
func refused(err error, want wanted, value string) error {
	var number *strconv.NumError
	if errors.As(err, &number) {
		err = number.Err
	}
	switch {
	case want == wantText:
		return fmt.Errorf("does not take %s: %s", quoted(value), printable(err.Error()))
	case strings.Contains(err.Error(), "range"):
		return fmt.Errorf("wants %s within bounds, not %s", want, quoted(value))
	case err.Error() == "parse error" || number != nil:
		return fmt.Errorf("wants %s, not %s", want, quoted(value))
	}
	return fmt.Errorf("does not take %s: %s", quoted(value), printable(err.Error()))
}

// joined makes a list one text with commas, as flags take lists.
func joined(v *node) (string, error) {
	items := make([]string, len(v.items))
	for i, item := range v.items {
		if item.kind == list || item.kind == table {
			return "", fmt.Errorf("wants a list of plain values, not of %s", strings.TrimPrefix(item.kind.String(), "a ")+"s")
		}
		if strings.Contains(item.text, ",") {
			return "", fmt.Errorf("has %s with a comma in its list, split it", quoted(item.text))
		}
		items[i] = item.text
	}
	return strings.Join(items, ","), nil
}

// optionNames lists the options of a rule, sorted.
func (e *entry) optionNames() []string {
	var names []string
	e.flags.VisitAll(func(f *flag.Flag) { names = append(names, f.Name) })
	return names
}
