package source

func readMarkdown(d *Document) error { return nil }
