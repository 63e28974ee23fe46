# Run by hand.
import folium

folium.Map([1.0, 2.0])
