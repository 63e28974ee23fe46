package production

import (
	"strings"

	"github.com/labcoat-lint/labcoat/analyzer/lazyregexp"
	"github.com/labcoat-lint/labcoat/analyzer/source"
	"github.com/labcoat-lint/labcoat/analyzer/syntax"
)

// This file lists the calls that read, write or join paths.

var (
	// keeps lists the methods of a string that leave it the path that it is.
	keeps = syntax.Names("format", "strip", "rstrip", "replace", "encode")
	// defaults lists the calls whose arguments somebody can override from outside.
	defaults = syntax.Names("add_argument", "add_option", "option", "Option", "argument", "Argument", "set_defaults", "make_option",
		"getenv", "Sys.getenv", "get", "setdefault")

	// pythonMethods matches what a call is named that takes a path first,
	// whatever it is called on.
	pythonMethods = lazyregexp.New(`^(?:read_(?:csv|table|fwf|excel|parquet|pickle|json|feather|hdf|stata|sas|spss|orc|xml|html|ndjson|ipc|avro|file|image|mat|graphml|gpickle)|` +
		`to_(?:csv|excel|parquet|pickle|json|feather|hdf|stata|orc|xml|html|latex|file|netcdf|zarr)|scan_(?:csv|parquet|ipc|ndjson)|write_(?:csv|parquet|ipc|json|excel|image|html)|sink_(?:csv|parquet)|` +
		`savefig|savetxt|loadtxt|genfromtxt|fromfile|tofile|memmap|savez(?:_compressed)?|loadmat|savemat|mmread|imread|imwrite|imsave|load_img|load_workbook|` +
		`load_model|save_model|save_weights|load_weights|from_pretrained|save_pretrained|load_from_disk|save_to_disk|load_from_checkpoint|open_dataset|open_mfdataset|open_dataarray|` +
		`ImageFolder|DatasetFolder|flow_from_directory|image_dataset_from_directory|ExcelFile|ExcelWriter|HDFStore|ImageDataGenerator|VideoCapture|VideoWriter|` +
		`Path|PosixPath|WindowsPath|FileHandler|RotatingFileHandler|SummaryWriter|TensorBoard|CSVLogger|ModelCheckpoint|extractall|load_dotenv|run_path|addsitedir)$`)
	// pythonCalls lists calls by the path that their imports resolve to, with the
	// position of the argument that is a path.
	pythonCalls = map[string]int{
		"open": 0, "io.open": 0, "codecs.open": 0, "gzip.open": 0, "bz2.open": 0, "lzma.open": 0, "smart_open.open": 0,
		"smart_open": 0, "PIL.Image.open": 0, "Image.open": 0, "rasterio.open": 0, "fiona.open": 0, "astropy.io.fits.open": 0,
		"xlrd.open_workbook": 0, "shelve.open": 0, "tarfile.open": 0, "zipfile.ZipFile": 0, "h5py.File": 0,
		"netCDF4.Dataset": 0, "numpy.load": 0, "numpy.save": 0, "joblib.load": 0, "joblib.dump": 1, "sklearn.externals.joblib.load": 0,
		"sklearn.externals.joblib.dump": 1, "torch.load": 0, "torch.save": 1, "librosa.load": 0, "nibabel.load": 0,
		"spacy.load": 0, "sqlite3.connect": 0, "duckdb.connect": 0, "pandas.read_pickle": 0, "cloudpickle.load": 0,
		"glob.glob": 0, "glob.iglob": 0, "sys.path.append": 0, "sys.path.insert": 1,
	}
	osCalls = lazyregexp.New(`^os\.(?:listdir|walk|scandir|makedirs|mkdir|remove|unlink|rmdir|removedirs|stat|access|startfile|` +
		`path\.(?:join|exists|isfile|isdir|abspath|realpath|getsize|getmtime))$`)
	osPairs = lazyregexp.New(`^(?:os\.(?:rename|replace|link|symlink)|shutil\.(?:copy|copy2|copyfile|copytree|move))$`)
	shutils = lazyregexp.New(`^shutil\.(?:rmtree|unpack_archive|make_archive|disk_usage)$`)
)

// takesPathPython reports whether the argument at a position is the path that a
// call of Python reads, writes or joins to.
func (p *pathUses) takesPathPython(call syntax.Node, at int) bool {
	if at == 0 && pythonMethods.MatchString(call.FuncName()) {
		return true
	}
	name := syntax.Resolve(call.Callee(), p.imported)
	if position, ok := pythonCalls[name]; ok {
		return at == position
	}
	return at == 0 && (osCalls.MatchString(name) || shutils.MatchString(name)) || at <= 1 && osPairs.MatchString(name)
}

var rCalls = lazyregexp.New(`^(?:read[._]\w[\w.]*|write[._]\w[\w.]*|readRDS|saveRDS|readLines|writeLines|readxl|vroom|vroom_write|fread|fwrite|` +
	`load|save|save\.image|dget|dput|dump|source|sys\.source|scan|sink|file|gzfile|bzfile|unz|unzip|zip|untar|` +
	`ggsave|save_\w+|\w+_save|png|pdf|jpeg|tiff|bmp|svg|svglite|cairo_pdf|agg_png|dev\.copy|include_graphics|` +
	`list\.files|list\.dirs|dir|file\.path|file\.exists|file\.copy|file\.remove|file\.rename|file\.info|file\.size|dir\.create|dir\.exists|unlink|normalizePath|` +
	`path|path_abs|dir_ls|dir_create|file_copy|file_delete|file_exists|dir_exists|file_move|` +
	`import|export|import_list|loadWorkbook|saveWorkbook|odbcConnectExcel\d*|odbcConnectAccess\d*|dbConnect|SQLite|duckdb|` +
	`st_read|st_write|readOGR|writeOGR|raster|stack|brick|rast|vect|writeRaster|readGDAL|nc_open|readShape\w*|` +
	`qread|qsave|read_fst|write_fst|fromJSON|stream_in|readWorksheetFromFile|readJPEG|readPNG|image_read|image_write|` +
	`render|knit|quarto_render|child_env|load_all|install_local|use_python|use_virtualenv|use_condaenv|source_python|\.libPaths|load\.image|read|write|open_dataset)$`)

// takesPathR reports whether an argument is the path that a call of R reads,
// writes or joins to. Strings that look like absolute paths are nothing else in
// such calls, so their position does not matter but where paths are joined.
func takesPathR(call syntax.Node, label string, at int) bool {
	name := call.FuncName()
	switch {
	case label == "root.dir" || label == "lib.loc" || label == "dsn" || label == "dbname":
		return true
	case name == "file.path" || name == "path":
		return label == "" && at == 0
	}
	return rCalls.MatchString(name)
}

// joins reports whether a call makes a text out of its arguments that begins
// with the one at a position, or a list of them.
func (p *pathUses) joins(call syntax.Node, at int) bool {
	if call.Language() == source.R {
		switch strings.TrimPrefix(call.FuncName(), "str_") {
		case "c", "list":
			return true
		case "paste0", "paste", "sprintf", "glue", "gsub":
			return at == 0
		}
		return false
	}
	return at == 0 && call.Callee() == "str"
}
