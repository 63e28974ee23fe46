for (file in list.files("steps")) source(file.path("steps", file))
