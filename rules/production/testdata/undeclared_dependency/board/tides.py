import altair as alt  # want note "only comes along"
import numpy as np  # want note "only comes along"
import seaborn as sns  # want "`seaborn`"
import streamlit as st

levels = np.arange(12)
st.altair_chart(alt.Chart(levels).mark_line())
sns.lineplot(levels)
