package source

// readScript reads a plain script as one cell, and one of a dialect as the
// cells that its markers cut.
func readScript(d *Document) error {
	var b builder
	if err := decode(d, &b); err != nil {
		return err
	}
	b.endLine(0, len(d.Raw))
	d.Code, d.segments = b.code, b.segments
	d.Cells = []Cell{{Index: 1, Language: d.Language, Span: Span{0, len(d.Code)}, File: Span{0, len(d.Raw)}}}
	return nil
}
