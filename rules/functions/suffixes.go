package functions

// suffixes sorts the suffixes of a text whose symbols are below a bound, and tells
// how many symbols each has in common with the one before it. It sorts by the first
// symbol, then by twice as many in each round.
func suffixes(text []int32, below int) (order, common []int32) {
	n := len(text)
	order, rank := make([]int32, n), make([]int32, n)
	second, next := make([]int32, n), make([]int32, n)
	count := make([]int32, max(n, below)+1)
	for i := range second {
		second[i] = int32(i)
	}
	copy(rank, text)
	for length, classes := 0, below; ; {
		clear(count[:classes+1])
		for _, r := range rank {
			count[r+1]++
		}
		for c := 1; c <= classes; c++ {
			count[c] += count[c-1]
		}
		for _, i := range second {
			order[count[rank[i]]] = i
			count[rank[i]]++
		}
		classes = 0
		for k, i := range order {
			if k > 0 && !sameSoFar(rank, order[k-1], i, length) {
				classes++
			}
			next[i] = int32(classes)
		}
		classes++
		rank, next = next, rank
		if classes >= n {
			break
		}
		length = max(1, 2*length)
		k := 0
		for i := n - length; i < n; i++ {
			if i >= 0 {
				second[k] = int32(i)
				k++
			}
		}
		for _, i := range order {
			if int(i) >= length {
				second[k] = i - int32(length)
				k++
			}
		}
	}
	return order, commonPrefixes(text, order, rank)
}

// sameSoFar reports whether two suffixes agree in twice as many symbols as the ranks
// tell apart.
func sameSoFar(rank []int32, a, b int32, length int) bool {
	if rank[a] != rank[b] {
		return false
	}
	if length == 0 {
		return true
	}
	x, y := int(a)+length, int(b)+length
	return x < len(rank) && y < len(rank) && rank[x] == rank[y] || x >= len(rank) && y >= len(rank)
}

// commonPrefixes is the algorithm of Kasai and others.
func commonPrefixes(text, order, rank []int32) []int32 {
	common := make([]int32, len(text))
	length := 0
	for i := range text {
		if rank[i] == 0 {
			length = 0
			continue
		}
		j := int(order[rank[i]-1])
		for i+length < len(text) && j+length < len(text) && text[i+length] == text[j+length] {
			length++
		}
		common[rank[i]] = int32(length)
		length = max(0, length-1)
	}
	return common
}

// repeated is a stretch of text that stands in several places and cannot be made
// longer at all of them.
type repeated struct {
	length   int32
	from, to int32 // in the order of suffixes
}

// repeats lists the repeated stretches of a text.
func repeats(text, order, common []int32) (found []repeated) {
	const mixed = -2
	type interval struct{ length, from, left int32 }
	stack := []interval{{left: mixed}}
	for i := 1; i <= len(text); i++ {
		length := int32(0)
		if i < len(text) {
			length = common[i]
		}
		from, left := int32(i-1), int32(-1)
		if at := order[i-1]; at > 0 {
			left = text[at-1]
		}
		merge := func(other int32) int32 {
			if other != left || left == -1 {
				return mixed
			}
			return left
		}
		for top := &stack[len(stack)-1]; top.length > length; top = &stack[len(stack)-1] {
			left = merge(top.left)
			if left == mixed {
				found = append(found, repeated{top.length, top.from, int32(i)})
			}
			from = top.from
			stack = stack[:len(stack)-1]
		}
		if top := &stack[len(stack)-1]; top.length < length {
			stack = append(stack, interval{length, from, left})
		} else {
			top.left = merge(top.left)
		}
	}
	return found
}
