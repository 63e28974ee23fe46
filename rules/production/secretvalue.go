package production

import (
	"bytes"
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file tells credentials from what stands in their place, by their values.

const (
	// shortestSecret and longestSecret are between how many bytes, with quotes, a string
	// is looked at.
	shortestSecret = 6
	longestSecret  = 2000
	// shortestIssued and longestKey are between how many bytes a key is that a service makes.
	shortestIssued, longestKey = 20, 200
)

// mayBeSecret reports whether a string of so many bytes, with quotes, is looked at.
func mayBeSecret(size int) bool { return shortestSecret <= size && size <= longestSecret }

// issuer is a service with the way in which it makes keys.
type issuer struct {
	maker, start string // start is empty where the keys begin with a number
	from         int    // bytes
	shape        *lazyregexp.Regexp
}

// issued are the issuers whose keys are known by their look.
var issued = []issuer{
	{"Amazon", "AKIA", 20, lazyregexp.New(`^AKIA[0-9A-Z]{16}$`)},
	{"GitHub", "gh", 40, lazyregexp.New(`^gh[pousr]_[A-Za-z0-9]{36}$`)},
	{"GitHub", "github_pat_", 71, lazyregexp.New(`^github_pat_[A-Za-z0-9_]{60,90}$`)},
	{"GitLab", "glpat-", 26, lazyregexp.New(`^glpat-[A-Za-z0-9_-]{20}$`)},
	{"Google", "AIzaSy", 39, lazyregexp.New(`^AIzaSy[A-Za-z0-9_-]{33}$`)},
	{"Hugging Face", "hf_", 37, lazyregexp.New(`^hf_[A-Za-z]{34}$`)},
	{"Anthropic", "sk-ant-", 108, lazyregexp.New(`^sk-ant-(?:api|admin)\d\d-[A-Za-z0-9_-]{93}AA$`)},
	{"npm", "npm_", 40, lazyregexp.New(`^npm_[A-Za-z0-9]{36}$`)},
	{"OpenAI", "sk-", 48, lazyregexp.New(`^sk-(?:proj-[A-Za-z0-9_-]{40,}|[A-Za-z0-9]{48})$`)},
	{"PyPI", "pypi-", 85, lazyregexp.New(`^pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{60,}$`)},
	{"Stripe", "sk_live_", 32, lazyregexp.New(`^sk_live_[A-Za-z0-9]{24,99}$`)},
	{"Stripe", "rk_live_", 32, lazyregexp.New(`^rk_live_[A-Za-z0-9]{24,99}$`)},
	{"Slack", "xox", 34, lazyregexp.New(`^xox[bpas]-\d{8,}-[0-9A-Za-z-]{20,}$`)},
	{"Databricks", "dapi", 36, lazyregexp.New(`^dapi[0-9a-f]{32}(?:-\d)?$`)},
	{"Telegram", "", 44, lazyregexp.New(`^\d{8,10}:AA[A-Za-z0-9_-]{33}$`)},
}

// issuerOf returns the service that makes keys such as a text, or "".
func issuerOf(text string) string {
	if len(text) < shortestIssued || len(text) > longestKey {
		return ""
	}
	for _, i := range issued {
		if len(text) >= i.from && strings.HasPrefix(text, i.start) && i.shape.MatchString(text) && isReal(text) {
			return i.maker
		}
	}
	return ""
}

// isReal reports whether a key that looks like a service's is no example, as its documentation marks them:
// AKIAI44QH8DHBEXAMPLE.
func isReal(key string) bool {
	return !isPlaceholder(key) && isVaried(key) && !strings.HasSuffix(key, "EXAMPLE")
}

var withPassword = lazyregexp.New(`\b[A-Za-z][A-Za-z0-9+.-]*://([^:/@\s]+):([^@/\s]+)@([^/?#\s:]+)`)

// userOfURL returns whose password a URL holds, with the host, or "".
func userOfURL(text string) string {
	at := strings.IndexByte(text, '@')
	if at < 0 || !strings.Contains(text[:at], "://") {
		return ""
	}
	m := withPassword.FindStringSubmatch(text)
	if m == nil {
		return ""
	}
	user, password, host := m[1], m[2], m[3]
	if isBlank(user) || isBlank(host) || isNobody(user) || isExampleHost(host) || !isPassword(password, "password", user) {
		return ""
	}
	if !strings.Contains(host, ".") || strings.HasPrefix(host, "127.") || host == "0.0.0.0" {
		if !isChosen(password) {
			return "" // a database of one's own machine, as its maker sets it up
		}
	}
	return user + "@" + host
}

// queried matches the key that a URL sends with a question.
var queried = lazyregexp.New(`[?&]((?i:api_?-?key|app_?-?id|app_?key|access_?token|auth_?token|api_?token|client_?secret)|key)=([^&#"'\s{}]+)`)

// keyOfURL says which key a URL, or the end of one, sends with a question, or "". A shared
// sheet's is its name.
func keyOfURL(text []byte) string {
	if bytes.IndexByte(text, '=') < 0 || !bytes.ContainsAny(text, "?&") {
		return ""
	}
	m := queried.FindSubmatch(text)
	if len(m) < 3 || !isRandom(string(m[2])) || bytes.Contains(text, []byte("docs.google")) || bytes.Contains(text, []byte("spreadsheet")) {
		return ""
	}
	return "`" + string(m[1]) + "` of a URL"
}

var (
	dsnPassword = lazyregexp.New(`(?i)\b(?:password|pwd)\s*=\s*['"{]?([^\s'";}]+)`)
	dsnUser     = lazyregexp.New(`(?i)\b(?:user|username|uid|user id)\s*=\s*['"{]?([^\s'";}]+)`)
)

// hasDSN reports whether a text is the settings of a connection, a password among them:
// "dbname=tides user=ann password=...".
func hasDSN(text string) bool {
	if strings.Count(text, "=") < 2 || !strings.Contains(text, "assword") && !strings.Contains(text, "PASSWORD") && !strings.Contains(strings.ToLower(text), "pwd") {
		return false
	}
	password, user := valueOf(dsnPassword, text), valueOf(dsnUser, text)
	return user != "" && !isBlank(user) && isPassword(password, "password", user) && isChosen(password)
}

// valueOf returns what a pattern finds in a text in its brackets, or "".
func valueOf(pattern *lazyregexp.Regexp, text string) string {
	if m := pattern.FindStringSubmatch(text); m != nil {
		return m[1]
	}
	return ""
}

// isPassword reports whether a value that a name keeps is a password that somebody
// chose, beside the name of the account where that is known.
func isPassword(value, name, user string) bool {
	switch {
	case len(value) < 4 || len(value) > 80, isBlank(value), isPlaceholder(value), isNobody(user):
		return false
	case strings.EqualFold(value, name), strings.EqualFold(value, user), strings.Trim(value, "0123456789") == "":
		return false
	}
	return user != "" || isChosen(value)
}

// isChosen reports whether a value looks like nothing but a password: letters with
// digits, signs, or capitals in their midst.
func isChosen(value string) bool {
	letters := strings.ContainsFunc(value, func(c rune) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' })
	return len(value) >= 6 && letters && (strings.ContainsAny(value, "0123456789!@#^&*+=?~") ||
		strings.ToLower(value[1:]) != value[1:] && strings.ToUpper(value) != value && !camel.MatchString(value))
}

// camel matches what is named rather than chosen: CamelCase, camelCase.
var camel = lazyregexp.New(`^[A-Za-z][a-z]+(?:[A-Z][a-z]+)+$`)

// isRandom reports whether a value is long and mixed as those are that machines make.
func isRandom(value string) bool {
	if len(value) < 16 || !random.MatchString(value) || isPlaceholder(value) && !isDigest(value) || !isVaried(value) {
		return false
	}
	digits, letters := 0, 0
	for _, c := range value {
		switch {
		case '0' <= c && c <= '9':
			digits++
		case c != '-' && c != '_':
			letters++
		}
	}
	return digits >= 2 && letters >= 4
}

var random = lazyregexp.New(`^(?:[A-Za-z0-9+_-][A-Za-z0-9+/_-]*={0,2}|eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)?)$`)

// isSigningKey reports whether a value is what Django makes to sign sessions with: 50 small letters,
// digits and signs (django.core.management.utils.get_random_secret_key).
func isSigningKey(value string) bool {
	value = strings.TrimPrefix(value, "django-insecure-")
	return signing.MatchString(value) && isVaried(value) && strings.ContainsAny(value, "!@#$%^&*(=+)")
}

var signing = lazyregexp.New(`^[a-z0-9!@#$%^&*(\-_=+)]{50}$`)

// isStorageKey reports whether a value is 64 bytes in base 64, as Azure makes the keys of its storage.
func isStorageKey(value string) bool {
	return len(value) == 88 && strings.HasSuffix(value, "==") && random.MatchString(value) && isVaried(value)
}

// isDigest reports whether a value is a long hexadecimal number, in which letters stand
// side by side as words by chance only.
func isDigest(value string) bool {
	return len(value) >= 32 && strings.Trim(value, "0123456789abcdef") == "" && different(value) >= 12
}

// isVaried reports whether a value is made of many different letters and digits.
func isVaried(value string) bool { return different(value) >= 8 }

// different counts the different bytes of a text.
func different(text string) (count int) {
	for i := range len(text) {
		if strings.IndexByte(text, text[i]) == i {
			count++
		}
	}
	return count
}

// isBlank reports whether a value is left to be filled in, or is no plain text: {user},
// %s, <password>, ***.
func isBlank(value string) bool {
	return strings.ContainsAny(value, " \t\n{}<>[]()|\\$/`\"',;") || strings.Contains(value, "%s") || strings.Contains(value, "%(") ||
		strings.Contains(value, "**") || strings.Contains(value, "...")
}

// isPlaceholder reports whether the words of a value say that it stands for another.
func isPlaceholder(value string) bool {
	for w := range syntax.Words(value) {
		if placeholders[w] || strings.HasPrefix(w, "testpass") {
			return true
		}
	}
	return false
}

// isNobody reports whether an account is everybody's, by its name or by the last word of that: tides-public.
func isNobody(user string) bool {
	return nobodies[strings.ToLower(user)] || everybody[syntax.LastWord(user)]
}

// isExampleHost reports whether a host is one that documentation names.
func isExampleHost(host string) bool {
	for part := range strings.SplitSeq(strings.ToLower(host), ".") {
		if exampleHosts[part] {
			return true
		}
	}
	return false
}

var (
	placeholders = syntax.Names(`your yours my example sample placeholder password passwd passwort pass passphrase pwd psw secret secrets token apikey key
		user username admin name login change changeme replace insert enter here todo fixme xxx xxxx xxxxx foo bar baz foobar dummy fake test testing
		tests mock none null empty default string text hidden redacted masked removed put some value env abc abcd qwerty hunter letmein demo required`)
	nobodies     = syntax.Names("anonymous guest public demo nobody user username student")
	everybody    = syntax.Names("public anonymous anon guest readonly")
	exampleHosts = syntax.Names("example examples host hostname server domain myhost yourhost test invalid dummytld proxy")
)
