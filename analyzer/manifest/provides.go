package manifest

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"slices"
	"strings"
	"sync"
)

// imports is written by .ci/py-names, which tells its form.
//
//go:embed imports.gz
var imports []byte

// modules holds the distributions that have a module, the usual one first, where they
// are called otherwise.
var modules = sync.OnceValue(func() map[string][]string {
	all := make(map[string][]string)
	for name, distributions := range condaNames {
		all[name] = strings.Fields(distributions)
	}
	z, err := gzip.NewReader(bytes.NewReader(imports))
	if err != nil {
		panic(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		panic(err)
	}
	for line := range strings.Lines(string(text)) {
		words := strings.Fields(line)
		all[words[0]] = append(words[1:], all[words[0]]...)
	}
	return all
})

// condaNames are what conda calls distributions otherwise than PyPI.
var condaNames = map[string]string{
	"torch": "torch pytorch pytorch-cpu pytorch-gpu", "cv2": "opencv py-opencv libopencv", "tables": "tables pytables",
	"graphviz": "graphviz python-graphviz", "msgpack": "msgpack-python", "PyQt5": "pyqt5 pyqt", "faiss": "faiss",
	"IPython": "ipython jupyter jupyterlab notebook ipykernel ipywidgets", "matplotlib": "matplotlib", "osgeo": "gdal libgdal",
	"tensorflow": "tensorflow", "prophet": "prophet fbprophet", "Cython": "cython", "magic": "python-magic", "snappy": "python-snappy",
}

// Usual returns the distribution that a module mostly comes from.
func Usual(module string) string {
	if d := modules()[module]; len(d) > 0 {
		return d[0]
	}
	return Normal(module)
}

// Known reports whether a module is known to be one of a distribution with another
// name.
func Known(module string) bool { return len(modules()[module]) > 0 }

// Provides reports whether a distribution, in its normal form, may have a module.
func Provides(distribution, module string) bool {
	name := Normal(module)
	if distribution == name || slices.Contains(modules()[module], distribution) || strings.HasPrefix(distribution, name+"-") {
		return true
	}
	return bare(distribution) == bare(name)
}

// bare is a name without what names of distributions have for no module: python-slugify,
// jsonschema-py, psycopg2-binary.
func bare(name string) string {
	for _, prefix := range []string{"python-", "python3-", "py-", "lib"} {
		name = strings.TrimPrefix(name, prefix)
	}
	for _, suffix := range []string{"-python", "-python3", "-py", "-py3", "-cpu", "-gpu", "-binary", "-headless", "-nightly", "-sdk", "-client", "-lib"} {
		name = strings.TrimSuffix(name, suffix)
	}
	name = strings.TrimPrefix(strings.ReplaceAll(name, "-", ""), "py")
	return strings.TrimRight(name, "0123456789")
}
