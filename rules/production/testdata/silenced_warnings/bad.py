import warnings
import warnings as w
from warnings import filterwarnings

warnings.filterwarnings("ignore")  # want warning 1-34:"`warnings.filterwarnings\\(\"ignore\"\\)` hides every warning: name a category"
warnings.filterwarnings(action="ignore")  # want "hides"
warnings.simplefilter("ignore", Warning)  # want "hides"
w.simplefilter("ignore")  # want "hides"
filterwarnings("ignore", category=Warning)  # want "hides"
