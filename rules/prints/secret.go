package prints

import (
	"slices"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// secretIn returns what a call prints or logs and looks, by its name or by where
// it comes from, like a secret or like somebody's record.
func (a *audience) secretIn(call syntax.Node) syntax.Node {
	values, _ := printedValues(call)
	for todo := values; len(todo) > 0; {
		n := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		switch {
		case n.Has(syntax.String):
			for c := range n.Parts(syntax.None) {
				if c.Is(syntax.PyInterpolation) {
					todo = append(todo, c.Child(syntax.ExpressionField))
				}
			}
		case isSecretSource(n):
			return n
		case n.Has(syntax.Call):
			// What a function makes of a secret, as its length, tells little.
			if parts, ok := madeOf(n); ok {
				todo = append(todo, parts...)
			}
		case n.Has(syntax.Identifier):
			if isSecret(n.Text()) && !a.isMadeUp(n) && !a.namesFile(n) || a.holdsSecret(n) {
				return n
			}
		case n.Is(syntax.PyAttribute):
			if isSecret(n.Child(syntax.AttributeField).Text()) {
				return n
			}
		case n.Is(syntax.RExtractOperator):
			if isSecret(n.Child(syntax.RHSField).Text()) {
				return n
			}
		case n.Is(syntax.PySubscript, syntax.RSubset2):
			if key, ok := subscript(n).Literal(); ok && isSecret(key) && !joinsTables(n, key) {
				return n
			}
		case n.Is(syntax.PyBinaryOperator):
			if op := n.Child(syntax.OperatorField).Text(); op == "+" || op == "%" {
				todo = append(todo, n.Child(syntax.LeftField), n.Child(syntax.RightField))
			}
		case n.Is(syntax.PyParenthesizedExpression, syntax.PyTuple, syntax.PyConcatenatedString, syntax.RParenthesizedExpression):
			todo = slices.AppendSeq(todo, n.Children())
		}
	}
	return syntax.Node{}
}

// subscript returns the key of x["key"] and x[["key"]].
func subscript(n syntax.Node) syntax.Node {
	if n.Is(syntax.PySubscript) {
		return n.Child(syntax.SubscriptField)
	}
	return n.Arg("", 0)
}

// joinsTables reports whether a key is that of a table which a row has: rows[0]["account_key"].
func joinsTables(n syntax.Node, key string) bool {
	return n.Child(syntax.ValueField).Is(syntax.PySubscript) && strings.HasSuffix(strings.ToLower(key), "_key")
}

// isSecret reports whether a value of that name is not for other people's eyes.
// The name's last words say what it is: password_field is none, db_password is.
func isSecret(name string) bool {
	words := slices.Collect(syntax.Words(name))
	if len(words) == 0 {
		return false
	}
	last := words[len(words)-1]
	if secrets[last] {
		return true
	}
	return len(words) > 1 && secretPairs[last][words[len(words)-2]]
}

// namesAccount reports whether a value only says which account it is about, as whoever looks
// through a log for one needs to know.
func namesAccount(n syntax.Node) bool {
	if n.Is(syntax.PySubscript, syntax.RSubset2) {
		n = subscript(n)
	}
	return syntax.LastWord(strings.Trim(n.Text(), `"'`)) == "id"
}

// isFetched reports whether a secret is what its function gets for whoever sits at the keyboard: it is made of what they
// type in, be it by way of other names, and the function returns the very secret.
func isFetched(secret syntax.Node) bool {
	function := secret.Within(syntax.Function)
	if !secret.Has(syntax.Identifier) || !function.OK() || isSecretSource(binding(secret).Value()) {
		return false
	}
	typed := make(map[string]bool) // names of what is made of that
	returns := false
	for n := range function.Nodes(syntax.Assignment | syntax.Return) {
		if n.Has(syntax.Assignment) && isTyped(n.Value(), typed) {
			typed[n.Target().Text()] = true
		}
		returns = returns || n.Is(syntax.PyReturnStatement) && n.FirstChild().Text() == secret.Text() || n.Is(syntax.RReturn) && n.Arg("value", 0).Text() == secret.Text()
	}
	return typed[secret.Text()] && returns
}

// isTyped reports whether a value is made of what somebody types in, or of a name that is.
func isTyped(value syntax.Node, typed map[string]bool) bool {
	for n := range value.Subtree() {
		if n.Has(syntax.Call) && waits[n.Callee()] || n.Has(syntax.Identifier) && typed[n.Text()] {
			return true
		}
	}
	return false
}

// waits are the functions that wait for what somebody types in.
var waits = syntax.Names("input raw_input readline")

// isSecretSource reports whether an expression asks for a secret: of the person
// at the keyboard, or of the environment.
func isSecretSource(n syntax.Node) bool {
	var key syntax.Node
	switch {
	case n.Has(syntax.Call):
		name := n.FuncName()
		if askers[name] || getters[firstWord(name)] && isSecret(name) {
			return true
		}
		if !environment[name] && !(name == "get" && isEnvironment(n.Child(syntax.FunctionField).Child(syntax.ObjectField))) {
			return false
		}
		key = n.Arg("", 0)
	case n.Is(syntax.PySubscript) && isEnvironment(n.Child(syntax.ValueField)):
		key = subscript(n)
	default:
		return false
	}
	name, _ := key.Literal()
	words := slices.Collect(syntax.Words(name))
	return len(words) > 0 && (isSecret(name) || keptWords[words[len(words)-1]]) && name != credentialsFile
}

// isMadeUp reports whether the name was bound last to something that chance made,
// for to show a new password is what a generator is for, or to a text that can be
// read in the code anyway.
func (a *audience) isMadeUp(name syntax.Node) bool {
	value := binding(name).Value()
	if !value.OK() {
		value = constantOf(name)
	}
	if _, ok := value.Literal(); ok {
		return true
	}
	return hasWord(value.Text(), makers)
}

// constantOf returns what the one assignment at the top of the document gives a name that a function reads.
func constantOf(name syntax.Node) (value syntax.Node) {
	for n := range sets.Within(name.File().Root(), name.Text()) {
		if value.OK() || !n.AtTop() {
			return syntax.Node{}
		}
		value = n.Parent().Value()
	}
	return value
}

// namesFile reports whether a variable of Python is opened, or asked what a path is asked, so that
// it names the file with the secret.
func (a *audience) namesFile(name syntax.Node) bool {
	for n := range a.f.Named(name.Text()) {
		switch p := n.Parent(); {
		case p.Is(syntax.PyAttribute) && n.Field() == syntax.ObjectField && ofPaths[p.Child(syntax.AttributeField).Text()],
			p.Is(syntax.PyArgumentList) && takesPath[p.Parent().FuncName()]:
			return true
		}
	}
	return false
}

// isEnvironment reports whether an expression is Python's table of environment
// variables.
func isEnvironment(n syntax.Node) bool { return strings.HasSuffix(n.Text(), "environ") }

// holdsSecret reports whether the name was bound to a secret last.
func (a *audience) holdsSecret(name syntax.Node) bool {
	if a.kept == nil {
		a.kept = make(map[string]bool)
		for s := range a.f.Nodes(syntax.Assignment) {
			if isSecretSource(s.Value()) {
				a.kept[s.Target().Text()] = true
			}
		}
	}
	return a.kept[name.Text()] && isSecretSource(binding(name).Value())
}

// isLogger reports whether a call hands its arguments to a logger.
func isLogger(call syntax.Node) bool {
	if call.Language() == source.R {
		return rLoggers[call.FuncName()]
	}
	f := call.Child(syntax.FunctionField)
	return f.Is(syntax.PyAttribute) && logMethods[f.Child(syntax.AttributeField).Text()] && hasWord(f.Child(syntax.ObjectField).Text(), logNames)
}

// credentialsFile is a variable of Google's tools that holds a path.
const credentialsFile = "GOOGLE_APPLICATION_CREDENTIALS"

var (
	// secrets are last words of names that are secret whatever stands before.
	secrets = syntax.Names("password passwd passphrase secret apikey ssn iban cvv")
	// secretPairs are last words that are secret behind certain others: a token
	// may be a piece of text and a key a column's name.
	secretPairs = map[string]map[string]bool{
		"key":         syntax.Names("api access secret private account storage subscription encryption signing master auth service"),
		"token":       syntax.Names("access auth api bearer refresh sas security session jwt oauth github gitlab hf slack bot secret personal login"),
		"string":      syntax.Names("connection conn"),
		"str":         syntax.Names("connection conn"),
		"pwd":         syntax.Names("db user sql admin root login"),
		"credentials": syntax.Names("aws gcp db user login client azure"),
		"id":          syntax.Names("account subscription tenant passport"),
		"value":       syntax.Names("secret"),
		"number":      syntax.Names("account card passport security insurance"),
		"record":      persons, "profile": persons, "phone": persons, "birthdate": persons,
		"email":   syntax.Names("patient customer employee user student subscriber applicant member person"), // a client's is the name of a service account
		"address": syntax.Names("patient customer employee student subscriber applicant member person"),      // a client's and a user's may be a socket's
	}
	persons = syntax.Names("patient customer client employee user student subscriber applicant member person")
	// keptWords are last words of environment variables that hold secrets.
	keptWords   = syntax.Names("token key pwd pass pat dsn")
	askers      = syntax.Names("getpass askpass askForPassword get_secret get_password key_get")
	getters     = syntax.Names("get load read fetch request obtain refresh decrypt")
	makers      = syntax.Names("random choice choices sample generate generated urandom shuffle")
	environment = syntax.Names("getenv Sys.getenv")
	logNames    = syntax.Names("log logger logging")
	logMethods  = syntax.Names("debug info warning warn error critical exception log")
	ofPaths     = syntax.Names("exists is_file is_dir parent with_suffix with_name open read_text write_text unlink stat name stem")
	takesPath   = syntax.Names("open Path exists isfile file.exists readRDS readLines read_file")
	rLoggers    = syntax.Names("log_debug log_info log_warn log_error flog.debug flog.info flog.warn flog.error logdebug loginfo logwarn logerror")
)
