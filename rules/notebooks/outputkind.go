package notebooks

import (
	"bytes"
)

// outputKinds names what is saved under a key of an output.
var outputKinds = map[string]string{
	"image/png": "a PNG image", "image/jpeg": "a JPEG image", "image/gif": "a GIF image", "image/svg+xml": "an SVG image",
	"text/html": "HTML", "text/latex": "LaTeX", "text/markdown": "markdown", "text/plain": "text", "text": "printed text", "traceback": "a traceback",
	"application/javascript": "JavaScript", "application/json": "JSON", "application/pdf": "a PDF",
	"application/vnd.plotly.v1+json": "a Plotly figure", "application/vnd.bokehjs_exec.v0+json": "a Bokeh figure",
	"application/vnd.bokehjs_load.v0+json": "Bokeh's JavaScript", "application/vnd.holoviews_exec.v0+json": "a HoloViews figure",
	"application/vnd.holoviews_load.v0+json": "HoloViews' JavaScript", "application/vnd.vegalite.v4+json": "a Vega figure",
	"application/vnd.vegalite.v5+json": "a Vega figure", "application/vnd.jupyter.widget-view+json": "a widget",
	"png": "a PNG image", "jpeg": "a JPEG image", "svg": "an SVG image", "html": "HTML", "javascript": "JavaScript", // nbformat 3
}

// describeOutput says what an output is for the most part. The keys of a heavy
// one lie far apart: what follows each up to the next is its value.
func describeOutput(raw []byte) string {
	type key struct {
		at   int
		kind string
	}
	var keys []key // of each kind the first
	seen := make(map[string]bool)
	for at := 0; ; {
		open := bytes.IndexByte(raw[at:], '"')
		if open < 0 {
			break
		}
		open += at
		end := closingQuote(raw, open+1)
		if name := raw[open+1 : min(end, len(raw))]; end+1 < len(raw) && raw[end+1] == ':' && !seen[string(name)] {
			if kind, ok := outputKinds[string(name)]; ok {
				seen[string(name)] = true
				keys = append(keys, key{open, kind})
			}
		}
		if at = end + 1; at >= len(raw) {
			break
		}
	}
	what, most := "an output", 0
	for i, k := range keys {
		end := len(raw)
		if i+1 < len(keys) {
			end = keys[i+1].at
		}
		if end-k.at > most {
			what, most = k.kind, end-k.at
		}
	}
	return what
}

// closingQuote returns the offset of the quote that ends the string of JSON whose text
// begins at an offset, or of the end.
func closingQuote(raw []byte, from int) int {
	for at := from; ; {
		n := bytes.IndexByte(raw[at:], '"')
		if n < 0 {
			return len(raw)
		}
		end := at + n
		slash := end
		for slash > from && raw[slash-1] == '\\' {
			slash--
		}
		if (end-slash)%2 == 0 {
			return end
		}
		at = end + 1
	}
}
