package syntax

// Kept is what is worked out about a file when it is first asked for, and kept as long as the file is. Keep it in a
// variable of a package.
type Kept[T any] struct{ find func(*File) T }

// Keep returns what find gives for each file.
func Keep[T any](find func(*File) T) *Kept[T] { return &Kept[T]{find} }

// Of returns what is kept of a file.
func (k *Kept[T]) Of(f *File) T {
	if known, ok := f.kept[k]; ok {
		return known.(T)
	}
	if f.kept == nil {
		f.kept = make(map[any]any)
	}
	found := k.find(f)
	f.kept[k] = found
	return found
}

// KeepAnswers returns a function that asks about each node of a file once, by its number: a block is asked once, however
// much it holds.
func KeepAnswers[T any](ask func(Node) T) func(Node) T {
	return keepAnswers(Node.Index, ask)
}

// KeepByText returns a function that asks once about all nodes of a file that are of one kind and have the same text, on
// which alone the answer hangs.
func KeepByText[T any](ask func(Node) T) func(Node) T {
	type spelled struct {
		kind Kind
		text string
	}
	return keepAnswers(func(n Node) spelled { return spelled{n.Kind(), n.Text()} }, ask)
}

func keepAnswers[K comparable, T any](key func(Node) K, ask func(Node) T) func(Node) T {
	kept := Keep(func(*File) map[K]T { return make(map[K]T) })
	return func(n Node) T {
		if !n.OK() {
			return ask(n)
		}
		answers, k := kept.Of(n.f), key(n)
		answer, known := answers[k]
		if !known {
			answer = ask(n)
			answers[k] = answer
		}
		return answer
	}
}
