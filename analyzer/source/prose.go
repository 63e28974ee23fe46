package source

import "sort"

// InProse reports whether the byte of code at an offset is text for people that
// the document's kind keeps in comments: a markdown cell or a cell's marker in a
// percent script, a "# MAGIC" line, inline metadata. Such comments are not to be judged.
func (d *Document) InProse(off int) bool {
	if len(d.Prose) == 0 {
		return false
	}
	raw := rawStart(d.segments, off)
	i := sort.Search(len(d.Prose), func(i int) bool { return d.Prose[i].End > raw })
	return i < len(d.Prose) && d.Prose[i].Start <= raw
}
