package source

func readNotebook(d *Document) error { return nil }
