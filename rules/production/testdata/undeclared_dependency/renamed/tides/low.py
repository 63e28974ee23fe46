import plotly  # want warning "`plotly` is not declared"

color = plotly.colors


def fit(model):
    return model.fit(color)
