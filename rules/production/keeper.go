package production

import (
	"cmp"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file finds the name under which code keeps a string, and what the name says.

// keeperOf returns the name of the variable, the argument, the parameter or the key that
// a string is the value of, or of the environment's variable that it stands in for, or "".
func keeperOf(s syntax.Node) string {
	switch p := s.Parent(); {
	case p.Has(syntax.Assignment) && p.Value() == s:
		return targetName(p.Target())
	case p.Is(syntax.PyPair) && s.Field() == syntax.ValueField:
		key, _ := p.Child(syntax.KeyField).Literal()
		return key
	case p.Is(syntax.PyKeywordArgument, syntax.RArgument, syntax.PyDefaultParameter, syntax.PyTypedDefaultParameter) && s.Field() == syntax.ValueField, p.Is(syntax.RParameter):
		name := strings.Trim(p.Child(syntax.NameField).Text(), "`\"'")
		if name == "" || name == "default" || name == "unset" {
			return cmp.Or(unsetOf(p.Parent().Parent(), s), passwordOf(p.Parent().Parent(), s))
		}
		return name
	case p.Is(syntax.PyArgumentList):
		if passwordOf(p.Parent(), s) != "" {
			return "password"
		}
		if name := p.FirstChild(); name != s && name.Has(syntax.String) {
			return unsetOf(p.Parent(), s)
		}
	}
	return ""
}

// unsetOf returns the environment's variable for which a call takes a value where it is
// not set: os.getenv("TIDES_TOKEN", value).
func unsetOf(call, value syntax.Node) string {
	position, ok := environment[call.Callee()]
	if !ok || call.Arg("default", position) != value && call.Arg("unset", position) != value {
		return ""
	}
	name, _ := call.Arg("", 0).Literal()
	return name
}

// passwordOf says that a value is the password that a call takes by its position.
func passwordOf(call, value syntax.Node) string {
	if position, ok := logins[call.Callee()]; ok && call.Arg("", position) == value {
		return "password"
	}
	return ""
}

// logins are what opens a database for an account, and at which position it takes the password.
var logins = map[string]int{"odbcConnect": 2, "RODBC::odbcConnect": 2, "MySQLdb.connect": 2, "pymysql.connect": 2}

// environment is what reads variables of the environment, and where a call takes the
// value of those that are not set: at which position, or by its name only.
var environment = map[string]int{
	"os.getenv": 1, "getenv": 1, "os.environ.get": 1, "environ.get": 1, "os.environ.setdefault": 1, "environ.setdefault": 1,
	"config": -1, "env": -1, "env.str": -1, "Sys.getenv": 1,
}

// kept is what a name says of its value.
type kept uint8

const (
	nothingKept kept = iota
	aPassword        // which people choose
	anArgument       // which is one beside an account, or a folder
	aKey             // which services make
)

// kindOf tells by its last words what a name keeps: db_password, but not
// password_field, and not what is there to test with.
func kindOf(name string) kept {
	if name == "" || len(name) > 60 {
		return nothingKept
	}
	var last, before string
	one := false // of several: consumer_key_B
	for w := range syntax.Words(name) {
		if trials[w] {
			return nothingKept
		}
		if last != "" && len(w) == 1 {
			one = true
			continue
		}
		before, last = last, w
	}
	switch {
	case one && !keys[last] && last != "key" && last != "token" && last != "secret":
		return nothingKept // passwords are looked at less closely than keys
	case passwords[last], strings.HasSuffix(last, "password"), (last == "pwd" || last == "pass") && accounts[before]:
		return aPassword
	case (last == "pwd" || last == "pass") && before == "":
		return anArgument
	case keys[last], last == "key" && keyed[before], last == "token", strings.HasSuffix(last, "secret"):
		return aKey
	}
	return nothingKept
}

// userBeside returns the name of the account that stands beside a string among the
// arguments of a call or the keys of a table, or "".
func userBeside(s syntax.Node) string {
	for other := range s.Parent().Parent().Children() {
		v := other.Child(syntax.ValueField)
		if v == s || !v.Has(syntax.String) {
			continue
		}
		if user, ok := v.Literal(); ok && users[syntax.LastWord(keeperOf(v))] {
			return user
		}
	}
	return ""
}

var (
	passwords = syntax.Names("password passwd passphrase passwort")
	accounts  = syntax.Names("db database user sql mysql postgres admin root login ftp smtp email")
	users     = syntax.Names("user username uid login usr email")
	keys      = syntax.Names("apikey apitoken accesstoken authtoken apisecret clientsecret secretkey accesskey")
	keyed     = syntax.Names("api consumer access secret private account storage subscription encryption signing auth service aws azure openai")
	// trials are words of names whose values open nothing.
	trials = syntax.Names("test testing dummy fake example sample mock default local dev placeholder hash hashed encrypted public site")
)
