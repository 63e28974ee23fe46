package source

import (
	"bytes"
	"slices"
)

// automagics are the magics and aliases that IPython runs without a percent
// sign where they begin a cell.
var automagics = set(`alias alias_magic autoawait autocall automagic autosave bookmark cat cd clear colors conda
	config connect_info cp debug dhist dirs doctest_mode ed edit env gui hist history killbgscripts ldir less lf lk
	ll load load_ext loadpy logoff logon logstart logstate logstop ls lsmagic lx macro magic mamba man matplotlib
	micromamba mkdir more mv notebook page pastebin pdb pdef pdoc pfile pinfo pinfo2 pip popd pprint precision prun
	psearch psource pushd pwd pycat pylab qtconsole quickref recall rehashx reload_ext rep rerun reset
	reset_selective rm rmdir run save sc set_env store sx system tb time timeit unalias unload_ext uv who who_ls
	whos xdel xmode`)

// isAutomagic reports whether the word that begins a statement is a magic
// without its percent sign. `cd data` can be nothing else; `ls`, `ls -l` and
// `cd /tmp` are Python as well, and count only where the name occurs nowhere
// above.
func (m *lineMasker) isAutomagic(word Span) bool {
	code := m.code
	if !automagics[string(code[word.Start:word.End])] {
		return false
	}
	i := word.End
	for i < len(code) && (code[i] == ' ' || code[i] == '\t') {
		i++
	}
	if i == len(code) || code[i] == '\n' || code[i] == '\r' {
		return !m.occursAbove(word)
	}
	if i == word.End {
		return false // x.y, x(y), x[y]
	}
	next := code[i:wordAt(code, i)]
	switch {
	case len(next) > 0:
		return !slices.Contains([]string{"and", "or", "not", "in", "is", "if"}, string(next))
	case bytes.IndexByte([]byte(`"'~{$`), code[i]) >= 0:
		return true
	case bytes.IndexByte([]byte("-/*."), code[i]) >= 0:
		return !isSpace(code[i+1]) && code[i+1] != '=' && !m.occursAbove(word)
	}
	return false
}

// occursAbove reports whether Python code in the cells above holds the name. It
// looks once for each name of a cell.
func (m *lineMasker) occursAbove(word Span) bool {
	name := m.code[word.Start:word.End]
	seen, ok := m.seen[string(name)]
	if !ok {
		seen = m.occurs(name)
		if m.seen == nil {
			m.seen = map[string]bool{}
		}
		m.seen[string(name)] = seen
	}
	return seen
}

func (m *lineMasker) occurs(name []byte) bool {
	for i := range m.d.Cells {
		c := &m.d.Cells[i]
		if c.Span.Start >= m.above {
			break
		}
		if c.Language != Python {
			continue
		}
		text := m.code[c.Span.Start:c.Span.End]
		for at := 0; ; {
			i := bytes.Index(text[at:], name)
			if i < 0 {
				break
			}
			start, end := at+i, at+i+len(name)
			at = end
			before := start == 0 || !isNameByte(text[start-1], Python) && bytes.IndexByte([]byte("%!."), text[start-1]) < 0
			if before && (end == len(text) || !isNameByte(text[end], Python)) && !m.masked(c.Span.Start+start) {
				return true
			}
		}
	}
	return false
}

// masked reports whether the code at an offset is behind a mask already.
func (m *lineMasker) masked(off int) bool {
	i, _ := slices.BinarySearchFunc(m.d.Masks, off, func(mask Mask, off int) int {
		if mask.Span.End <= off {
			return -1
		}
		return 1
	})
	return i < len(m.d.Masks) && m.d.Masks[i].Span.Contains(off)
}
