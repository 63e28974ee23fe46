package production_test

import (
	"testing"

	"github.com/labcoat-lint/labcoat/analyzer/analyzertest"
	"github.com/labcoat-lint/labcoat/rules/production"
)

// TestConversion tells what only makes a number of a text or takes a value out of another
// from what works.
func TestConversion(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "silenced_errors")
	for tried, want := range map[string]string{
		"found.append(int(row['age'].strip()))":                                           "conversion",
		"depths[str(name)] = float(depth)":                                                "conversion",
		"import tides as t\n        basis = getattr(t, 'basis', None)":                    "conversion",
		"counts.update(depths[name])":                                                     "conversion",
		"basis = station.basis":                                                           "conversion",
		"kept.append(codes[name])\n        rows.append(row)":                              "conversion",
		"key, value = text.split('=')[-2:]":                                               "conversion",
		"found.append(int(measure(row)))":                                                 "",
		"age = float(row)\n        other.write(age)":                                      "",
		"os.makedirs(folder)":                                                             "conversion",
		"rows.execute('CREATE TABLE tides (depth)')":                                      "conversion",
		"rows.execute('SELECT * FROM tides')":                                             "",
		"table[name] = pd.to_numeric(table[name])":                                        "conversion",
		"low, high = row.split(' ')":                                                      "conversion",
		"depths = np.asarray(row[1:], dtype='float32')":                                   "conversion",
		"station = re.search(r'^\\w+', row)[0]":                                           "conversion",
		"if len(os.listdir(os.path.join(row, 'tides'))) > 0:\n            found.add(row)": "conversion",
		"names.pop(name)":                                                                 "conversion",
		"ax.plot(row, 'w--')":                                                             "conversion",
		"depths = measure(row)\n        if depths:\n            plt.plot(depths)\n        plt.colorbar(depths)": "conversion",
		"depths = measure(row)\n        kept[row] = depths\n        plt.plot(depths)":                           "",
		"write(row)\n        plt.plot(row)": "",
		"plt.savefig(name)":                 "",
		"plot(depths)":                      "",
		"first = a[0]\n        b = a[1]\n        c = a[2]\n        d = a[3]\n        e = a[4]":                       "",
		"if row[1] == 'low':\n            low.append(float(row[2]))\n        else:\n            high.append(row[2])": "conversion",
		"if row[1] == 'low':\n            low.append(measure(row))":                                                  "",
		"tides.drop('depth', axis=1, inplace=True)":                                                                  "conversion",
		"waves.config.set_memory(waves.config.devices()[0])":                                                         "conversion",
		"sys.stdout.reconfigure(line_buffering=True)":                                                                "conversion",
		"station = read(path).station":                                                                               "",
		"for name in row['names']:\n            kept.add(name)":                                                      "",
	} {
		code := "for row in rows:\n    try:\n        " + tried + "\n    except Exception:\n        pass\n"
		analyzertest.CheckCategory(t, rule, "a.py", code, want)
	}
}

// TestOnce tells what a loop leaves out from what is tried once or again.
func TestOnce(t *testing.T) {
	rule := analyzertest.Named(t, production.Rules(), "silenced_errors")
	const handler = "except Exception:\n"
	for code, want := range map[string]string{
		"for row in rows:\n    try:\n        kept.append(measure(row))\n    " + handler + "        continue\n":                                        "",
		"for row in rows:\n    with suppress(Exception):\n        kept.append(measure(row))\n":                                                        "",
		"try:\n    kept.append(measure(row))\n" + handler + "    pass\n":                                                                              "once",
		"while True:\n    try:\n        kept.append(measure(row))\n    " + handler + "        pass\n":                                                 "once",
		"for turn in range(3):\n    try:\n        tides = measure(row)\n        break\n    " + handler + "        pass\n":                             "once",
		"for row in rows:\n    tide = None\n    try:\n        with open(row) as f:\n            tide = measure(f)\n    " + handler + "        pass\n": "once",
		"for row in rows:\n    def add():\n        try:\n            measure(row)\n        " + handler + "            pass\n":                         "once",
	} {
		analyzertest.CheckCategory(t, rule, "a.py", "from contextlib import suppress\n"+code, want)
	}
}
