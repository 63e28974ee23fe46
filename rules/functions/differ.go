package functions

// difference is what parts copies of the same code: what a function would be given
// instead. Names that each copy binds for itself are none.
type difference struct{ names, literals int }

// differ compares the words of places that have the same prints.
func (c *corpus) differ(places []stretch) (d difference) {
	words := make([][]word, len(places))
	own := make([]map[word]bool, len(places))
	for i, s := range places {
		words[i] = c.words(s)
	}
	seen := make(map[uint64]bool)    // different words in one place of each copy
	renamed := make(map[word]uint64) // what a name of the first copy's own is in all
	for k, first := range words[0] {
		key := uint64(0)
		same := true
		for i := range words {
			w := words[i][k] &^ bound
			same = same && w == first&^bound
			key = mixed(key, uint64(w))
		}
		if same || seen[key] {
			continue
		}
		if first&literal != 0 {
			seen[key] = true
			d.literals++
			continue
		}
		local := true
		for i, s := range places {
			if own[i] == nil {
				own[i] = c.own(s)
			}
			local = local && own[i][words[i][k]&^bound]
		}
		if local {
			if was, ok := renamed[first&^bound]; !ok || was == key {
				renamed[first&^bound] = key
				continue
			}
		}
		seen[key] = true
		d.names++
	}
	return d
}

// words returns the words of a stretch.
func (c *corpus) words(s stretch) []word {
	doc := c.document(s.from)
	base, code := c.bases[doc], &c.codes[doc]
	end := int32(0)
	for i := s.from - base; i < s.to-base; i = code.Statements[i].Next {
		end = code.Statements[i].WordsEnd
	}
	return code.Words[code.Statements[s.from-base].Words:end]
}

// own returns the names that a stretch binds before it reads them.
func (c *corpus) own(s stretch) map[word]bool {
	own, read := make(map[word]bool), make(map[word]bool)
	for _, w := range c.words(s) {
		name := w &^ bound
		switch {
		case w&literal != 0 || own[name] || read[name]:
		case w&bound != 0:
			own[name] = true
		default:
			read[name] = true
		}
	}
	return own
}
