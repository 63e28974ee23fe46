import streamlit as st

x = 3
x == 3
[x, 1]
