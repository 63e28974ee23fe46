colour_name = "red"
