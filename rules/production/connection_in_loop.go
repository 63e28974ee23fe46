package production

import (
	"bytes"
	_ "embed"
	"fmt"

	"golang.org/x/tools/go/analysis"

	"github.com/labcoat-lint/labcoat/analyzer"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

//go:embed connection_in_loop.md
var connectionInLoopPage string

var connectionInLoop = &analyzer.Rule{
	Habit:     Habit,
	Languages: []source.Language{source.Python, source.R},
	Levels: map[string]analyzer.Levels{"": {
		Explore: analyzer.Note, Production: analyzer.Warning, OptIn: []source.Language{source.Python, source.R},
	}},
	Rank:  analyzer.Harms,
	Many:  "connections made in loops",
	Since: "0.1",
	Page:  connectionInLoopPage,
	New: func() *analysis.Analyzer {
		return &analysis.Analyzer{
			Name:     "connection_in_loop",
			Doc:      analyzer.Title(connectionInLoopPage),
			Requires: []*analysis.Analyzer{syntax.Analyzer},
			Run:      runConnectionInLoop,
		}
	},
}

var (
	connects = syntax.Names(`sqlite3.connect psycopg2.connect psycopg.connect pymysql.connect MySQLdb.connect mysql.connector.connect pyodbc.connect
		cx_Oracle.connect oracledb.connect snowflake.connector.connect sqlalchemy.create_engine pymongo.MongoClient redshift_connector.connect
		duckdb.connect teradatasql.connect databricks.sql.connect clickhouse_driver.Client`)
	connectNames = []string{"connect", "create_engine", "MongoClient", "Client", "dbConnect", "dbPool", "odbcConnect", "getOrCreate", "spark_connect"}
	perRow       = syntax.Names("apply map applymap lapply sapply vapply mapply walk map_dfr map_dbl map_chr foreach iterrows")
)

func runConnectionInLoop(pass *analysis.Pass) (any, error) {
	f := syntax.Of(pass)
	for _, name := range connectNames {
		for n := range f.Named(name) {
			call := calledBy(n)
			if !call.OK() || !makesConnection(f, call) {
				continue
			}
			if loop := loopAround(call); loop.OK() && !retries(loop) && !turns(call, loop) {
				pass.Report(analysis.Diagnostic{
					Pos: call.Pos(), End: call.End(),
					Message: fmt.Sprintf("`%s` connects anew in each turn: connect once, before the loop", name),
				})
			}
		}
	}
	return nil, nil
}

func makesConnection(f *syntax.File, call syntax.Node) bool {
	name := call.FuncName()
	switch {
	case call.Language() == source.R:
		return (name == "dbConnect" || name == "dbPool" || name == "odbcConnect" || name == "spark_connect") && !f.Binds(name)
	case name == "getOrCreate":
		return bytes.Contains(call.Bytes(), []byte("SparkSession"))
	}
	return connects[syntax.Resolve(call.Callee(), f.Imported())]
}

// loopAround returns the loop whose body holds a call, or the call that is handed a
// function which holds it, for each row.
func loopAround(call syntax.Node) syntax.Node {
	inner := call
	for a := range call.Ancestors() {
		switch {
		case a.Has(syntax.Loop):
			if inner.Field() == syntax.BodyField {
				return a
			}
		case a.Has(syntax.Lambda), a.Has(syntax.Function) && a.Language() == source.R && a.FuncLabel() == "":
		case a.Has(syntax.Function | syntax.Class):
			return syntax.Node{}
		case a.Has(syntax.Call) && perRow[a.FuncName()] && inner.Field() == syntax.ArgumentsField:
			return a
		}
		inner = a
	}
	return syntax.Node{}
}

// retries reports whether a loop tries until it works, or waits between its turns.
func retries(loop syntax.Node) bool {
	if loop.Is(syntax.PyWhileStatement, syntax.RWhileStatement, syntax.RRepeatStatement) {
		return true
	}
	for n := range loop.Subtree() {
		if n.Is(syntax.PyBreakStatement, syntax.RBreak, syntax.PyReturnStatement) {
			return true
		}
	}
	for c := range loop.Nodes(syntax.Call) {
		if name := c.FuncName(); name == "sleep" || name == "Sys.sleep" {
			return true
		}
	}
	return false
}

// turns reports whether what a call connects to is another in each turn: it reads a
// name that the loop binds.
func turns(call, loop syntax.Node) bool {
	bound := make(map[string]bool)
	for n := range loop.Subtree() {
		switch {
		case n.Has(syntax.Assignment):
			for id := range n.Target().Nodes(syntax.Identifier) {
				bound[id.Text()] = true
			}
		case n.Has(syntax.Identifier) && (n.Parent() == loop && n.Field() != syntax.BodyField || n.Parent().Field() == syntax.LeftField && n.Parent().Parent() == loop):
			bound[n.Text()] = true
		case n.Field() == syntax.ParametersField:
			for id := range n.Nodes(syntax.Identifier) {
				bound[id.Text()] = true
			}
		}
	}
	for arg := range call.Args() {
		for id := range arg.Value.Nodes(syntax.Identifier) {
			if bound[id.Text()] {
				return true
			}
		}
	}
	return false
}
