package comment

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/source"
)

// TestParseBehindErrors has texts that are no code take nothing of those behind them, however far the parser's
// error reaches.
func TestParseBehindErrors(t *testing.T) {
	for _, texts := range [][]string{
		{"Input from AML:", "tag,trueLabel,score", "1461,,1.225708E5", "1462,,1.516432E5", "Id,SalePrice", "1461,169277.0524984", "df['cm']=df['cm'].apply(lambda x:geo.exp(x))"},
		{"if level is not None: pass", "h, w = tide.shape[:2]", "if h > w: pass", "new_h = low", "new_w = w / h * new_h", "tide = geo.resize(tide, (int(new_w), int(new_h)))", "print(tide.shape, '1')"},
		{"(see the list, / 4715)", "low = high", "print(low)"},
		{"from inputs & constants", "in hertz", "tides is in meters", "tides = 12*10**-3", "power = harbourin * tides**2 * np.pi/2"},
	} {
		var q queue
		for _, text := range texts {
			start := q.begin()
			q.add(text)
			q.end(start)
		}
		if nodes := q.parse(source.Python); len(nodes[len(texts)-1]) != 1 {
			t.Errorf("%q: %d statements, want 1", texts[len(texts)-1], len(nodes[len(texts)-1]))
		}
	}
}
