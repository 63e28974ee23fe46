package manifest

import (
	"slices"
	"testing"
)

func TestDeclarations(t *testing.T) {
	for _, test := range []struct {
		name, text string
		want       []string
	}{
		{"requirements.txt", "pandas[excel]>=2 # why\n-r more.txt\ngit+https://example.org/a/sparrow.git@main\nPy_YAML; python_version > '3'\n", []string{"pandas", "sparrow", "py-yaml"}},
		{"requirements.txt", "numpy\n# by hand only\n# tides==1.0\n#gauge>=2  # or later\n# waves\n#buoy\n#Needed below\n", []string{"buoy", "gauge", "numpy", "tides", "waves"}},
		{"reqs/requirements.txt", "\xff\xfen\x00u\x00m\x00p\x00y\x00\n\x00", []string{"numpy"}},
		{"requirements/base.txt", "scipy\n", []string{"scipy"}},
		{"req.txt", "scipy\n", []string{"scipy"}},
		{"requirements.txt", "# for Python\nsudo apt-get install gfortran\npython3 -m pip install --user scipy numpy==1.16.4 a\n", []string{"a", "numpy", "scipy"}},
		{"requirements.txt", "sklearn==0.0\n", []string{"scikit-learn"}},
		{"requirements.txt", "sklearn==0.0.post1\n", []string{"sklearn"}},
		{"requirements.txt", "---DATA---\n- scipy 1.2\n* numpy\n", []string{"numpy", "scipy"}},
		{"notes.txt", "scipy\n", nil},
		{"pyproject.toml", "[project]\ndependencies = ['a>1']\n[dependency-groups]\ndev = ['b']\n[tool.pdm.dev-dependencies]\nx = ['c']\n", []string{"a", "b", "c"}},
		{"pyproject.toml", "[tool.poetry.dependencies]\na = '^1'\n[tool.poetry.group.dev.dependencies]\nb = '*'\n", []string{"a", "b"}},
		{"pyproject.toml", "[tool.black]\nline-length = 100\n", nil},
		{"setup.cfg", "[options]\npython_requires = >=3\ninstall_requires =\n    a>=1\n    b; python_version < '3'\n", []string{"a", "b"}},
		{"environment.yml", "channels: [x]\ndependencies:\n  - python=3\n  - x::a~=1.0\n  - r-dplyr\n  - pip:\n    - b==2\n", []string{"a", "b"}},
		{"poetry.lock", "[[package]]\nname = \"a\"\nversion = \"1\"\n", []string{"a"}},
		{"pixi.toml", "[dependencies]\npython = '3'\na = '*'\n[pypi-dependencies]\nb = '*'\n[feature.maps.dependencies]\nc = '*'\n", []string{"a", "b", "c"}},
		{"pyproject.toml", "[tool.pixi.dependencies]\na = '*'\n[tool.pixi.feature.maps.pypi-dependencies]\nb = '*'\n", []string{"a", "b"}},
		{"Pipfile", "[packages]\na = '*'\n", []string{"a"}},
	} {
		var got []string
		if m := In(test.name, []byte(test.text)); m != nil {
			got = m.Names
		}
		slices.Sort(got)
		want := slices.Sorted(slices.Values(test.want))
		if !slices.Equal(got, want) {
			t.Errorf("%s declares %q, want %q", test.name, got, want)
		}
	}
}

func TestOpen(t *testing.T) {
	for text, open := range map[string]bool{
		"scipy\n_mutex=0.1=main\n":                          false,
		"<<<<<<< HEAD\nscipy\n=======\nnumpy\n>>>>>>> 1f\n": false,
		"What you need:\n1. Numpy 1.2\n":                    true,
	} {
		if m := In("requirements.txt", []byte(text)); m.Open != open {
			t.Errorf("%q: open %v, want %v", text, m.Open, open)
		}
	}
}

func TestPinned(t *testing.T) {
	for text, pinned := range map[string]bool{
		"channels: [x]\ndependencies:\n  - python=3.9.1=h1_0\n  - a=1.2=py39_0\n  - pip:\n    - b==2\n": true,
		"channels: [x]\ndependencies:\n  - python=3.9.1=h1_0\n  - a=1.2=py39_0\n  - pip:\n    - b\n":    false,
		"channels: [x]\ndependencies:\n  - python=3.9.1=h1_0\n  - a=1.2\n":                              false,
	} {
		if m := In("environment.yml", []byte(text)); m.Pinned != pinned {
			t.Errorf("%q: pinned %v, want %v", text, m.Pinned, pinned)
		}
	}
}

func TestPackagesOfR(t *testing.T) {
	for name, text := range map[string]string{
		"DESCRIPTION":     "Type: Package\nPackage: own\nImports:\n    dplyr (>= 1),\n    data.table\n",
		"renv.lock":       `{"Packages": {"dplyr": {}, "data.table": {}}}`,
		"pixi.toml":       "[dependencies]\nr-base = '*'\nr-dplyr = '*'\n'r-data.table' = '*'\n",
		"environment.yml": "channels: [x]\ndependencies: [r-base, r-dplyr, r-data.table=1]\n",
	} {
		m := In(name, []byte(text))
		if m == nil || !m.R {
			t.Errorf("%s declares nothing of R", name)
			continue
		}
		got := slices.DeleteFunc(m.RNames, func(name string) bool { return name == "base" })
		slices.Sort(got)
		if want := []string{"data.table", "dplyr"}; !slices.Equal(got, want) {
			t.Errorf("%s declares %q", name, got)
		}
	}
}

func TestIsRequirements(t *testing.T) {
	for name, want := range map[string]bool{"requirement.txt": true, "Req.txt": true, "reqs.in": true, "req.csv": false, "requiem.txt": false, "prereq.txt": false, "notes.txt": false} {
		if got := IsRequirements(name); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}

func TestProvides(t *testing.T) {
	for _, pair := range [][2]string{
		{"opencv-python-headless", "cv2"}, {"scikit-learn", "sklearn"}, {"pillow", "PIL"}, {"pyyaml", "yaml"}, {"python-dateutil", "dateutil"},
		{"beautifulsoup4", "bs4"}, {"psycopg2-binary", "psycopg2"}, {"google-cloud-storage", "google"}, {"matplotlib", "mpl_toolkits"}, {"pytorch", "torch"},
	} {
		if !Provides(pair[0], pair[1]) {
			t.Errorf("%s has the module %s", pair[0], pair[1])
		}
	}
	if Provides("pandas", "numpy") || Provides("torchvision", "torch") {
		t.Error("one distribution has another's module")
	}
	if n := len(modules()); n < 1000 {
		t.Errorf("the table has %d names", n)
	}
}

func FuzzManifest(f *testing.F) {
	for _, name := range []string{"pyproject.toml", "setup.cfg", "requirements.txt", "DESCRIPTION", "renv.lock", "environment.yml", "Pipfile.lock", "uv.lock"} {
		f.Add(name, "a = 1\n[b]\n c, d (>= 1)\ndependencies: [x::y=1, {pip: [z]}]\n")
	}
	f.Fuzz(func(_ *testing.T, name, text string) {
		In(name, []byte(text))
		Installed(text)
	})
}

func TestUsual(t *testing.T) {
	for module, want := range map[string]string{"yaml": "pyyaml", "docker": "docker", "faiss": "faiss-cpu", "tide_gauge": "tide-gauge"} {
		if got := Usual(module); got != want {
			t.Errorf("%s: %s, want %s", module, got, want)
		}
	}
}
