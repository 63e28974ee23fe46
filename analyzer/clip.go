package analyzer

import "strconv"

// Count is a number with the noun that it counts, "1 line" or "2 lines".
func Count(n int, noun string) string {
	if n != 1 {
		noun += "s"
	}
	return strconv.Itoa(n) + " " + noun
}

// Clip cuts text that a message quotes to at most so many code points, the last
// of which says that something is missing.
func Clip(text string, most int) string {
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}

// ClipStart cuts text as [Clip] does, at its start: the end of a path tells more.
func ClipStart(text string, most int) string {
	if letters := []rune(text); len(letters) > most {
		return "…" + string(letters[len(letters)-most+1:])
	}
	return text
}
