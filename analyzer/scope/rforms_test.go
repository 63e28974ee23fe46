package scope_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/scope"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// module returns the module of a script of R.
func module(t *testing.T, text string) *scope.Scope {
	t.Helper()
	_, names := read(t, "a.R", text)
	check(t, names)
	return names.Modules[0]
}

func TestBindingsOfR(t *testing.T) {
	for _, test := range []struct{ code, name, want string }{
		{"x <- 1", "x", "assigned"},
		{"x = 1", "x", "assigned"},
		{"1 -> x", "x", "assigned"},
		{"x <<- 1", "x", "assigned"},
		{"1 ->> x", "x", "assigned"},
		{"`a b` <- 1", "a b", "assigned"},
		{"'x' <- 1", "x", "assigned"},
		{"x <- function() 1", "x", "defined"},
		{"x <- \\() 1", "x", "defined"},
		{"x$a$b <- 1", "x", "augmented"},
		{"x@a[[1]] <- 1", "x", "augmented"},
		{"names(attr(x, 'a'))[2] <- 1", "x", "augmented"},
		{"x %<>% sort()", "x", "augmented"},
		{"x$a %<>% sort()", "x", "augmented"},
		{"c(y, x) %<-% f()", "x", "assigned, unpacked"},
		{"x %<-% f()", "x", "assigned"},
		{"f() %->% x", "x", "assigned"},
		{"for (x in 1:3) 1", "x", "loop"},
		{"if (a) x <- 1 else x <- 2", "x", "assigned; assigned"},
		{"f(x <- 1)", "x", "assigned"},
		{"y <- x <- 1", "x", "assigned"},
		{"assign('x', 1)", "x", "assigned"},
		{"assign(x = 'x', value = 1)", "x", "assigned"},
		{"f <- function() assign('x', 1, envir = .GlobalEnv)", "x", "assigned"},
		{"f <- function() assign('x', 1, envir = e)", "x", "mentioned"},
		{"delayedAssign('x', 1)", "x", "assigned"},
		{"makeActiveBinding('x', f, environment())", "x", "assigned"},
		{"data(x)", "x", "imported"},
		{"data('x', package = 'p')", "x", "imported"},
		{"data(list = c('x', 'y'))", "x", "imported"},
		{"targets::tar_load(x)", "x", "imported"},
		{"import::from(p, x)", "x", "imported"},
		{"import::from(p, x = y)", "x", "imported"},
		{"box::use(x)", "x", "imported"},
		{"box::use(./a/x)", "x", "imported"},
		{"box::use(p[x])", "x", "imported"},
		{"box::use(p[x = y])", "x", "imported"},
		{"box::use(x = p)", "x", "imported"},
		{"use('p', c('x', 'y'))", "x", "imported"},
		{"#' @importFrom p y x\nNULL", "x", "imported"},
		{"setGeneric('x', function(o) standardGeneric('x'))", "x", "defined"},
		{"globalVariables(c('x', 'y'))", "x", "mentioned"},
		{"x <- 1; rm(x)", "x", "assigned; deleted"},
		{"x <- 1; rm(list = 'x')", "x", "assigned; deleted"},
		{"f <- function() x <<- 1", "x", "assigned"},
		{"f <- function() x$a <<- 1", "x", "augmented"},
		{"local({ x <- 0; mutate(d, a = { x <<- 1 }) }); x <<- 2", "x", "assigned"},
		{"suppressWarnings({ x <- 1 })", "x", "assigned"},
		{"tryCatch(x <- 1, error = stop)", "x", "assigned"},
		{"withr::with_seed(1, { x <- 1 })", "x", "assigned"},
		{"filter(x <- d, y > 1)", "x", "assigned"},

		{"f(x = 1)", "x", ""},
		{"x[y] == 1", "x", ""},
		{"f <- function() x <- 1", "x", ""},
		{"local(x <- 1)", "x", ""},
		{"local({ x <- 1 })", "x", ""},
		{"test_that('a', { x <- 1 })", "x", ""},
		{"output$p <- renderPlot({ x <- 1; plot(x) })", "x", ""},
		{"with(d, { x <- 1 })", "x", ""},
		{"within(d, x <- 1)", "x", ""},
		{"quote(x <- 1)", "x", ""},
		{"map(l, ~ { x <- .x })", "x", ""},
		{"d %>% mutate(a = { x <- b; x })", "x", ""},
		{"dt[, x := 1]", "x", ""},
		{"dt[, `:=`(x = 1)]", "x", ""},
		{"foreach(x = 1:3) %dopar% x", "x", ""},
		{"library(x)", "x", ""},
		{"rm(x)", "x", ""},
		{"py$x <- 1", "py", ""},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, test.code+"\n")
			var got []string
			if n := m.Lookup(test.name); n != nil {
				for _, b := range n.Bindings {
					how := b.How.String()
					if b.Unpacked {
						how += ", unpacked"
					}
					got = append(got, how)
				}
			}
			if joined := strings.Join(got, "; "); joined != test.want {
				t.Errorf("`%s` is %q, want %q", test.name, joined, test.want)
			}
		})
	}
}

// The references of v are counted: r read, p perhaps, m mentioned (perhaps or not).
func TestReferencesOfR(t *testing.T) {
	for _, test := range []struct{ code, want string }{
		{"v + v", "rr"},
		{"v(1)", "r"},
		{"f(v)", "r"},
		{"`v`", "r"},
		{"v$v$v", "r"},
		{"v@v", "r"},
		{"v[v]", "rr"},
		{"f(v = 1)", ""},
		{"f(\"v\" = 1)", ""},
		{"v::f", ""},
		{"p::v", ""},
		{".env$v", "r"},
		{".data$v", ""},
		{"library(v)", ""},
		{"requireNamespace('v')", ""},
		{"names(v) <- 1", "r"},
		{"v %>% f()", "r"},
		{"1 |> v()", "r"},
		{"v ~ w", "p"},
		{"~ v(.x)", "p"},
		{"aes(v)", "p"},
		{"filter(v, a)", "r"},
		{"filter(d, v > 1)", "p"},
		{"filter(d, v(a))", "r"},
		{"d |> filter(v)", "p"},
		{"dplyr::filter(d, v)", "p"},
		{"d %>% filter(!!v)", "r"},
		{"d %>% filter({{ v }})", "r"},
		{"d %>% filter(a > .env$v)", "p"},
		{"mutate(d, v = 1)", ""},
		{"d %>% left_join(v)", "r"},
		{"d %>% somebodys_verb(v)", "p"},
		{"somebodys_function(v)", "r"},
		{"g <- function(x) substitute(x); g(v)", "p"},
		{"g <- function(x, ...) select(x, ...); g(d, v)", "p"},
		{"g <- function(x) x; 1 %>% g(v)", "r"},
		{"with(v, v)", "rp"},
		{"lm(y ~ x, v, weights = v)", "rp"},
		{"dt[v == 1]", "r"},
		{"library(data.table); dt[v == 1]", "p"},
		{"dt[, .(s = sum(v))]", "p"},
		{"dt[, a := v, by = v]", "pp"},
		{"dt[, a := ..v]", "m"},
		{"quote(v)", "p"},
		{"substitute(v())", "p"},
		{"?v", "p"},
		{"glue('{v}')", "m"},
		{"cli::cli_abort(c('a', i = 'b {.val {v}}'))", "m"},
		{"stringr::str_interp('${v}')", "m"},
		{"glue('{d$v} {other}')", ""},
		{"sprintf('v')", ""},
		{"get('v')", "m"},
		{"mget(c('v', 'w'))", "m"},
		{"exists('v')", "m"},
		{"do.call('v', list())", "m"},
		{"do.call(v, list())", "r"},
		{"match.fun('v')", "m"},
		{"sapply(l, 'v')", "m"},
		{"Reduce('v', l)", "m"},
		{"clusterExport(cl, c('v'))", "m"},
		{"save('v', file = 'f')", "m"},
		{"sqldf('select * from v')", "m"},
		{"setMethod('v', 'cls', function(x) x)", "m"},
		{"1 %v% 2", ""},
		{"function(v) v", ""},
		{"function(x = v) x", "r"},
		{"function() { v <- 1; v }", ""},
		{"function() v$a <- 1", "r"},
		{"function() { v$a <- 1; v$b <- 2 }", "rr"},
		{"function() v[1] <<- 2", "r"},
		{"f <- function() { function() v }", "r"},
		{"filter <- function(a, b) a; filter(d, v)", "r"},
		{"ggplot(d) + transition_states(v)", "p"},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, "v <- make()\n"+test.code+"\n")
			var got []byte
			for _, r := range m.Lookup("v").References {
				switch {
				case r.Mentioned:
					got = append(got, 'm')
				case r.Perhaps:
					got = append(got, 'p')
				default:
					got = append(got, 'r')
				}
			}
			if string(got) != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestNamesThatAnythingMayBe(t *testing.T) {
	for _, test := range []struct {
		code          string
		star, dynamic bool
	}{
		{"load('a.RData')", true, false},
		{"load('a.RData', envir = e)", false, false},
		{"attach(d)", true, false},
		{"list2env(l, envir = .GlobalEnv)", true, false},
		{"list2env(l)", false, false},
		{"f <- function(l) list2env(l, envir = parent.frame())", true, false},
		{"f <- function(l) list2env(l, environment())", false, false},
		{"f <- function(n) assign(n, 1, envir = parent.frame())", false, true},
		{"devtools::load_all()", true, false},
		{"ricu::init_proj()", true, false},
		{"box::use(./mod[...])", true, false},
		{"tar_load(everything())", true, false},
		{"drake::loadd()", true, false},
		{"loadd(path = p)", true, false},
		{"loadd(tides)", false, false},
		{"loadd(list = 'tides')", false, false},
		{"remake::dump_environment()", true, false},
		{"f <- function() remake::create_bindings('tides')", true, false},
		{"e <- remake::make_environment('tides')", false, false},
		{"eval(parse(text = x))", false, true},
		{"eval(quote(x))", false, false},
		{"eval(x)", false, true},
		{"eval(x, d)", false, false},
		{"get(x)", false, true},
		{"get(x, envir = e)", false, false},
		{"assign(x, 1)", false, true},
		{"assign(x, 1, envir = e)", false, false},
		{"mget(ls())", false, true},
		{"rm(list = ls())", false, false},
		{"rm(list = setdiff(ls(), 'a'))", false, false},
		{"as.list(environment())", false, true},
		{"stop_for(call = environment())", false, false},
		{"environment(f)", false, false},
		{"save.image()", false, true},
		{"source('a.R')", false, false},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, test.code+"\n")
			if m.Star.OK() != test.star || m.Dynamic.OK() != test.dynamic {
				t.Errorf("star %v, dynamic %v", m.Star.OK(), m.Dynamic.OK())
			}
		})
	}
}

func TestAttachments(t *testing.T) {
	for _, test := range []struct{ code, want string }{
		{"library(a)", "a"},
		{"require('a')", "a"},
		{"suppressMessages({ library(a); library(b) })", "a b"},
		{"pacman::p_load(a, b, 'c')", "a b c"},
		{"library(a, character.only = TRUE)", "?"},
		{"l <- c('a', 'b'); lapply(l, library, character.only = TRUE)", "a b"},
		{"sapply(c('a', 'b'), require, character.only = TRUE)", "a b"},
		{"for (p in c('a', 'b')) library(p, character.only = TRUE)", "a b"},
		{"l <- c('a', 'b')\nfor (p in l) library(p, character.only = TRUE)", "a b"},
		{"l <- c('a'); l <- c('b'); lapply(l, library, character.only = TRUE)", "?"},
		{"l <- c('a')\nlapply(l, library, character.only = TRUE)\nlapply(l, require, character.only = TRUE)", "a"},
		{"library(z); library(p, character.only = TRUE); library(y); p <- 'a'", "z a y"},
		{"box::use(a[...])", "a"},
		{"#' @import a b\nNULL", "a b"},
		{"a::f(); loadNamespace('b'); requireNamespace('c')", ""},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, test.code+"\n")
			var got []string
			for _, a := range m.Attached {
				if a.Package == "" {
					a.Package = "?"
				}
				got = append(got, a.Package)
			}
			if strings.Join(got, " ") != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

func TestSources(t *testing.T) {
	for _, test := range []struct{ code, want string }{
		{"source('a.R')", "a.R"},
		{"source(file = 'a.R', local = TRUE)", "a.R local"},
		{"source('a.R', local = environment())", "a.R"},
		{"f <- function() source('a.R', local = environment())", "a.R local"},
		{"source(here::here('R', 'a.R'))", "R/a.R"},
		{`source("R\\low\ tides.R")`, "R/low tides.R"},
		{"source(file.path('R', x))", "?"},
		{"source(file.path(x, 'a.R'))", "a.R ending"},
		{"source(file.path(x, 'R', paste0('a.R')))", "R/a.R ending"},
		{"source(paste0(x, '/R/a.R'))", "R/a.R ending"},
		{"source(paste0(x, '_a.R'))", "?"},
		{"source(paste0('R/', x, '.R'))", "?"},
		{"lapply(files, source)", "?"},
		{"sys.source('a.R', envir = e)", "a.R local"},
		{"tar_source()", "R folder"},
		{"tar_source(c('R', 'functions.R'))", "R folder, functions.R folder"},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, test.code+"\n")
			var got []string
			for _, s := range m.Sourced {
				text := s.Path
				if text == "" {
					text = "?"
				}
				if s.Local {
					text += " local"
				}
				if s.Ending {
					text += " ending"
				}
				if s.Folder {
					text += " folder"
				}
				got = append(got, text)
			}
			if strings.Join(got, ", ") != test.want {
				t.Errorf("got %q, want %q", got, test.want)
			}
		})
	}
}

// A call passes over variables of its name that hold no function.
func TestCallsMeanFunctions(t *testing.T) {
	for _, test := range []struct {
		code string
		used bool
	}{
		{"v <- 1; v(2)", false},
		{"v <- v(x)", false},
		{"v <- c('a'); v('b')", false},
		{"v <- x[1]; v[1] <- 2; v()", false},
		{"v <- make(); v()", true},
		{"v <- 1; v <- function() 1; v()", true},
		{"v <- NULL; v()", true},
		{"v <- if (a) b else c; v()", true},
		{"v <- 1; w(v)", true},
		{"v <- function() 1; function() { v <- 'a'; v() }", true},
		{"for (v in l) v()", true},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, test.code+"\n")
			used := slices.ContainsFunc(m.Lookup("v").References, func(r *scope.Reference) bool { return r.Node.Parent().Kind() != syntax.RSubset })
			if used != test.used {
				t.Errorf("used: %v", used)
			}
		})
	}
}

// Methods and exports are used by nobody in the text.
func TestUsesByConvention(t *testing.T) {
	for _, test := range []struct {
		code, name   string
		used, export bool
	}{
		{"print.a <- function(x) x", "print.a", true, false},
		{"nobody.a <- function(x) x", "nobody.a", false, false},
		{"own <- function(x) UseMethod('own')\nown.a <- function(x) x", "own.a", true, false},
		{"two.part <- function(x) UseMethod('two.part')\ntwo.part.a <- function(x) x", "two.part.a", true, false},
		{"print.a <- 1", "print.a", false, false},
		{"#' @export\nf <- function() 1", "f", true, true},
		{"#' @export\n#' @family x\nf <- function() 1\ng <- 1", "g", false, false},
		{"`+.a` <- function(e1, e2) e1", "+.a", true, false},
	} {
		t.Run(test.code, func(t *testing.T) {
			m := module(t, test.code+"\n")
			refs := m.Lookup(test.name).References
			export := slices.ContainsFunc(refs, func(r *scope.Reference) bool { return r.Export })
			if len(refs) > 0 != test.used || export != test.export {
				t.Errorf("used %v, exported %v", len(refs) > 0, export)
			}
		})
	}
}

// Giving a local variable another name changes that name and nothing else.
func TestRenamingALocal(t *testing.T) {
	const r = `total <- 0
f <- function(x, y = %[1]s + 1) {
  %[1]s <- x
  g <- function() %[1]s <<- %[1]s + total
  names(%[1]s) <- "a"
  d %%>%% filter(a > %[1]s, b == !!%[1]s)
  glue("{%[1]s} of {total}")
  local({ inner <- %[1]s; inner })
  g()
}
outside
`
	const python = `total = 0
def f(x):
    %[1]s = x
    def g():
        nonlocal %[1]s
        %[1]s += total
    d.query("a > @%[1]s")
    return [%[1]s for _ in x], f"{%[1]s}"
outside
`
	for name, text := range map[string]string{"a.R": r, "a.py": python} {
		if a, b := listing(t, name, fmt.Sprintf(text, "alpha")), listing(t, name, fmt.Sprintf(text, "gamma")); strings.ReplaceAll(a, "alpha", "gamma") != b {
			t.Errorf("%s: renaming changes more than the name:\n%s\n%s", name, a, b)
		}
	}
}

// Cells cut at statements bind and read what the whole does.
func TestCellsShareAModule(t *testing.T) {
	statements := []string{"x <- 1", "f <- function(y) {\n  z <- x\n  y + z\n}", "x <- f(x)", "d %>% filter(a > x)", "x$a <- 1"}
	whole := summary(t, "a.R", strings.Join(statements, "\n")+"\n")
	cells := summary(t, "a.Rmd", "```{r}\n"+strings.Join(statements, "\n```\n\nText\n\n```{r}\n")+"\n```\n")
	if whole != cells {
		t.Errorf("a script has\n%s\nand its chunks\n%s", whole, cells)
	}
}

func listing(t *testing.T, name, text string) string {
	t.Helper()
	doc, names := read(t, name, text)
	var out strings.Builder
	if err := names.Write(&out, doc); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// summary lists names and how often they are bound and read, without places.
func summary(t *testing.T, name, text string) string {
	t.Helper()
	_, names := read(t, name, text)
	var out strings.Builder
	for _, s := range names.Scopes {
		for _, n := range s.Names {
			fmt.Fprintln(&out, s.Kind, n.Text, len(n.Bindings), len(n.References))
		}
	}
	for _, r := range names.Unresolved {
		fmt.Fprintln(&out, "unresolved", r.Text)
	}
	return out.String()
}

// Hostile input takes time that grows with its length: this test is slow where
// something is quadratic. Deeper trees than these are cut by the parser.
func TestLongAndDeepInput(t *testing.T) {
	const long, deep = 20_000, 300
	for name, text := range map[string]string{
		"names":       strings.Repeat("x$a <- x\n", long),
		"super":       strings.Repeat("f <- function() x <<- 1\n", long),
		"functions":   strings.Repeat("function(a) { b <<- ", deep) + strings.Repeat("a; z\n", long) + strings.Repeat("}", deep) + "\n",
		"braces":      strings.Repeat("local({", deep) + strings.Repeat("a <- 1\n", long) + strings.Repeat("})", deep) + "\n",
		"pipes":       "d" + strings.Repeat(" %>% filter(a > x)", deep) + "\n",
		"targets":     strings.Repeat("names(", deep) + "x" + strings.Repeat(")", deep) + " <- 1\n",
		"chain":       strings.Repeat("a <- ", deep) + "1\n",
		"strings":     "x <- 1\n" + strings.Repeat("f('{x} {y}')\n", long),
		"one string":  "x <- '" + strings.Repeat("{x ", long) + "'\n",
		"foreach":     "foreach(a = 1)" + strings.Repeat(" %:% foreach(b = 2)", deep) + " %do% 1\n",
		"rm":          "x <- 1\n" + strings.Repeat("rm(x)\n", long),
		"attachments": "p <- 'a'\n" + strings.Repeat("library(p, character.only = TRUE)\n", long),
		"packages":    "p <- c(" + strings.Repeat("'a', ", deep) + "'b')\n" + strings.Repeat("library(p, character.only = TRUE)\n", deep),
	} {
		t.Run(name, func(t *testing.T) {
			doc, err := source.Read("a.R", []byte(text))
			if err != nil {
				t.Fatal(err)
			}
			check(t, scope.Read(syntax.Parse(doc)))
		})
	}
}
