import pandas as pd
import streamlit as st

df = pd.read_csv("trips.csv")
"A title"
df
df.head()
