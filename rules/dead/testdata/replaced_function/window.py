import tkinter as plt

plt.title = "Tides"
window.set_title = "Tides"
