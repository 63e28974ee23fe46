import pandas
import lightgbm  # want "add it to main.txt"
