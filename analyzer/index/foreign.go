package index

import "github.com/labcoat-lint/labcoat/analyzer/syntax"

// Foreign reports whether a dotted path begins with a module of Python's library or
// of a package that much code uses: what is taken from it is not the project's.
func Foreign(path string) bool {
	return library[Top(path)] || packages[Top(path)]
}

// Standard reports whether a dotted path begins with a module of Python's library.
func Standard(path string) bool { return library[Top(path)] }

var (
	// library is sys.stdlib_module_names of Python 3.11, without private ones, and what
	// Python 2 called differently.
	library = syntax.Names(`abc aifc antigravity argparse array ast asynchat asyncio asyncore atexit audioop base64 bdb binascii bisect builtins
	bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop collections colorsys compileall concurrent
	configparser contextlib contextvars copy copyreg crypt csv ctypes curses dataclasses datetime dbm decimal difflib dis
	distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib
	functools gc genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib
	imghdr imp importlib inspect io ipaddress itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap
	marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing netrc nis nntplib nt ntpath nturl2path numbers
	opcode operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix
	posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc pydoc_data pyexpat queue quopri random re readline
	reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr
	socket socketserver spwd sqlite3 sre_compile sre_constants sre_parse ssl stat statistics string stringprep struct
	subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading
	time timeit tkinter token tokenize tomllib trace traceback tracemalloc tty turtle turtledemo types typing unicodedata
	unittest urllib uu uuid venv warnings wave weakref webbrowser winreg winsound wsgiref xdrlib xml xmlrpc zipapp zipfile
	zipimport zlib zoneinfo`,
		"ConfigParser Queue StringIO cPickle cStringIO urllib2 urlparse httplib commands __future__")
	// frequent are those that much code takes much from, and that nobody gives a module
	// of their own the name of.
	frequent = syntax.Names(`numpy pandas matplotlib scipy sklearn torch tensorflow keras seaborn plotly django flask sqlalchemy os sys re json
		logging datetime time math collections itertools functools unittest pathlib typing random subprocess shutil argparse pytest streamlit`)
	packages = syntax.Names(`numpy scipy pandas matplotlib seaborn plotly bokeh altair sklearn statsmodels xgboost lightgbm catboost torch
	torchvision torchaudio transformers datasets tokenizers accelerate tensorflow keras jax flax numba dask ray polars
	pyarrow pyspark sqlalchemy requests httpx aiohttp flask fastapi starlette pydantic django rest_framework celery redis
	airflow dagster prefect luigi mlflow wandb streamlit dash gradio boto3 botocore google azure yaml toml click typer
	tqdm joblib nltk spacy gensim cv2 PIL skimage imageio networkx sympy bs4 lxml selenium scrapy pytest hypothesis mock
	nose setuptools pkg_resources six attr IPython ipywidgets jupyter notebook geopandas shapely fiona rasterio xarray
	netCDF4 h5py tables psycopg2 pymongo pymysql sqlite3 loguru rich jinja2 werkzeug markdown pytz dateutil
	pytorch_lightning lightning theano lasagne mxnet fastai gym optuna hyperopt shap imblearn tsfresh prophet fbprophet`)
)
