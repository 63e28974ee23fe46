import marimo

app = marimo.App()


@app.cell
def _(df):
    df.head()
    card = df.describe()
    card
    return (card,)
