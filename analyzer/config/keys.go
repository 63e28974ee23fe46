package config

// Key describes a key of the configuration, for documentation and schemas.
type Key struct {
	// Table is where the key stands: "" for the top, "stages", "overrides",
	// "rules.<rule>" or "overrides.rules.<rule>".
	Table string
	Name  string
	Type  Type
	// Default in TOML; empty where the key has none.
	Default string
	// Doc says in one sentence what the key does.
	Doc string
}

// Type is the shape of a key's value.
type Type string

// The types of values.
const (
	Profile    Type = "profile" // strict, teaching or package
	Words      Type = "list of rules and habits"
	Globs      Type = "list of globs"
	Linters    Type = "list of linters"    // jarl, lintr, ruff
	Level      Type = "severity"           // note, warning or error
	Levels     Type = "severity or stages" // off too; or a table of stage = severity
	Table      Type = "table"
	Tables     Type = "list of tables"
	RuleTables Type = "table for each rule"
)

// Tables of the configuration.
const (
	top           = ""
	stagesTable   = "stages"
	overrideTable = "overrides"
	ruleTable     = "rules.<rule>"
	overrideRules = "overrides.rules.<rule>"
)

// Keys lists every key of the configuration but the options of rules, which are
// the flags of their analyzers and stand beside "severity".
func Keys() []Key { return keys[:] }

var keys = [...]Key{
	{top, "extends", Profile, "", "The profile that these settings are put over: `labcoat explain` shows each."},
	{top, "select", Words, `["default"]`, "Rules and habits that run; `all`, `none` and `default` (the rules as they are without any selection) count too."},
	{top, "ignore", Words, `[]`, "Rules and habits that do not run; a rule named in `select` beats its habit here."},
	{top, "exclude", Globs, `[]`, "Files and folders that are not read, besides those of .gitignore and the usual folders of packages."},
	{top, "defer-to", Linters, `[]`, "Linters that tell some of it too: rules that their configurations turn on fall silent for the files that they check."},
	{top, "fail-on", Level, `"warning"`, "The lowest severity that makes the exit status 1."},
	{top, "stages", Table, "", "Paths whose stage is not the default one."},
	{top, "rules", RuleTables, "", "Options and severity of rules."},
	{top, "overrides", Tables, "", "Settings for some paths; each that matches is applied in the order of the file."},
	{stagesTable, "production", Globs, `[]`, "Paths that other people and machines run; beats the two other lists."},
	{stagesTable, "test", Globs, `[]`, "Paths of tests, documentation and examples; beats explore."},
	{stagesTable, "explore", Globs, `[]`, "Paths where looking at data is the point."},
	{ruleTable, "severity", Levels, "", "`off`, `note`, `warning` or `error` for all that the rule finds, or a table with one for some stages."},
	{overrideTable, "paths", Globs, "", "Paths that the override is for."},
	{overrideTable, "select", Words, "", "Replaces what is selected so far."},
	{overrideTable, "ignore", Words, `[]`, "Rules and habits that do not run here."},
	{overrideTable, "rules", RuleTables, "", "Options and severity of rules here."},
	{overrideRules, "severity", Levels, "", "As in `rules`."},
}

// namesIn lists the keys of a table.
func namesIn(tableName string) []string {
	var names []string
	for _, k := range keys {
		if k.Table == tableName {
			names = append(names, k.Name)
		}
	}
	return names
}
