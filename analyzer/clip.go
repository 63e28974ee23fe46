package analyzer

// Clip cuts text that a message quotes to at most so many code points, the last
// of which says that something is missing.
func Clip(text string, most int) string {
	if letters := []rune(text); len(letters) > most {
		return string(letters[:most-1]) + "…"
	}
	return text
}
