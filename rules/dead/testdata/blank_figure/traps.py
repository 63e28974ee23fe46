import matplotlib.pyplot as plt
import streamlit as st

plt.plot(tides)
plt.savefig("tides.png")
plt.show()

figure = plt.figure()
plt.show()
figure.savefig("figure.png")

plt.show(block=False)
plt.savefig("open.png")

plt.show()
draw(tides)
plt.savefig("drawn.png")

plt.show()
for tide in tides:
    tide.plot()
plt.savefig("loop.png")

if seen:
    plt.show()
else:
    plt.savefig("unseen.png")

if seen:
    plt.show()
plt.savefig("perhaps.png")

st.show()
plt.savefig("page.png")

plt.show()


def save():
    plt.savefig("later.png")
