import sys
import warnings

import pytest

warnings.filterwarnings("ignore", category=FutureWarning)
warnings.filterwarnings("ignore", message=".*is deprecated")
warnings.filterwarnings("ignore", module="sklearn")
warnings.simplefilter("ignore", DeprecationWarning)
warnings.simplefilter("error")
warnings.filterwarnings("once")
if not sys.warnoptions:
    warnings.simplefilter("ignore")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    fit()
pytest.mark.filterwarnings("ignore")
log.simplefilter("ignore")
