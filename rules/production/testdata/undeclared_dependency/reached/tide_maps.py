import folium  # want "`folium` is not declared"


def draw(*layers):
    return folium.Map(layers)
