package source

import (
	"bytes"
	"cmp"
	"slices"
)

// mentionNames adds the names that an expression in code space uses, or with
// defines the names that it sets.
func (d *Document) mentionNames(s Span, defines bool) {
	usedNames(d.Code, s, Python, func(name Span, _ Language) { d.mention(name, defines) })
}

func (d *Document) mention(name Span, defines bool) {
	d.Mentions = append(d.Mentions, Mention{Name: d.Text(name), Span: name, InCode: true, Language: Python, Defines: defines})
}

// mentionExpansions adds the names that IPython puts into a command line: `$x`,
// `{x}`. What the shell means by them instead does no harm here.
func (d *Document) mentionExpansions(s Span) {
	for i := s.Start; i < s.End; i++ {
		switch d.Code[i] {
		case '$':
			end := i + 1
			for end < s.End && isNameByte(d.Code[end], Python) {
				end++
			}
			if isName(d.Code[i+1 : end]) {
				d.mention(Span{i + 1, end}, false)
			}
			i = end - 1
		case '{':
			end := closingBrace(d.Code, Span{i, s.End})
			if end < 0 {
				return
			}
			d.mentionNames(Span{i + 1, end}, false)
			i = end
		}
	}
}

// closingBrace returns the offset of the brace that closes the one at the start
// of s, or -1.
func closingBrace(code []byte, s Span) int {
	depth := 0
	for i := s.Start; i < s.End; i++ {
		switch code[i] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// mentionBindings adds the names that SQL takes from the notebook: `:x`,
// `{{x}}`, `$x`, `{x}`, and the one that takes its result, `x <<`.
func (d *Document) mentionBindings(s Span) {
	d.mentionExpansions(s)
	for i := s.Start + 1; i < s.End; i++ {
		if d.Code[i] != ':' || !isSpace(d.Code[i-1]) && bytes.IndexByte([]byte("(,=<>"), d.Code[i-1]) < 0 {
			continue
		}
		end := wordAt(d.Code[:s.End], i+1)
		if isName(d.Code[i+1 : end]) {
			d.mention(Span{i + 1, end}, false)
		}
	}
	_, rest := cutWord(d.Code, Span{s.Start, lineEnd(d.Code, s.Start)})
	if i := bytes.Index(d.Code[rest.Start:rest.End], []byte("<<")); i > 0 {
		name := trim(d.Code, Span{rest.Start, rest.Start + i})
		if isName(d.Code[name.Start:name.End]) && wordAt(d.Code, name.Start) == name.End {
			d.mention(name, true)
		}
	}
}

// mentionArguments adds the names in the arguments of a magic.
func (d *Document) mentionArguments(m magic, args Span) {
	if m.code {
		if start := m.codeStart(d.Code, args); start < args.End && d.Code[start] != '!' {
			d.mentionNames(Span{start, args.End}, false)
		}
	}
	d.mentionExpansions(args)
	role, defines := m.first, false
	for args.Len() > 0 {
		word, rest := cutWord(d.Code, args)
		args = rest
		text := d.Code[word.Start:word.End]
		if !isOption(text) {
			switch {
			case m.shares && role == plainArgument:
				d.mentionCode(Span{word.Start, args.End})
				return
			case role != plainArgument && text[0] != '$' && text[0] != '{':
				d.mentionNames(word, role == definedName || defines)
				d.mentionShared(m, word, role == usedName)
			}
			role = m.rest
			continue
		}
		option, value, joined := bytes.Cut(text, []byte("="))
		defines = defines || string(option) == "-r" && m.rest == usedName // %store -r restores
		if joined {
			word.Start = word.End - len(value)
		} else if m.takesValue(option) {
			word, args = cutWord(d.Code, args)
		}
		if of := m.roleOf(option); of != plainArgument {
			d.mentionNames(word, of == definedName)
			d.mentionShared(m, word, of == usedName)
		}
	}
}

// mentionShared adds what R gets from a magic that shares names with it, or has to
// give.
func (d *Document) mentionShared(m magic, s Span, gets bool) {
	if m.shares {
		usedNames(d.Code, s, Python, func(name Span, _ Language) { d.mentionR(name, gets) })
	}
}

// mentionCode adds the names in a line of R, those that it assigns to as set.
func (d *Document) mentionCode(s Span) {
	usedNames(d.Code, s, R, func(name Span, _ Language) {
		after, before := bytes.TrimLeft(d.Code[name.End:s.End], " "), bytes.TrimRight(d.Code[s.Start:name.Start], " ")
		assigned := bytes.HasPrefix(after, []byte("<-")) || bytes.HasPrefix(after, []byte("<<-")) || bytes.HasSuffix(before, []byte("->")) ||
			bytes.HasPrefix(after, []byte("=")) && !bytes.HasPrefix(after, []byte("=="))
		d.mentionR(name, assigned)
	})
}

func (d *Document) mentionR(name Span, defines bool) {
	d.Mentions = append(d.Mentions, Mention{Name: d.Text(name), Span: name, InCode: true, Language: R, Defines: defines})
}

// sortMentions puts the mentions from an index on in order, each once.
func (d *Document) sortMentions(from int) {
	if len(d.Mentions)-from < 2 {
		return
	}
	slices.SortStableFunc(d.Mentions[from:], func(a, b Mention) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	d.Mentions = slices.Compact(d.Mentions)
}
