package scope

// r finds the scopes, bindings and references of R's cells.
func (b *builder) r() {}
