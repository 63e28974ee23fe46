from shallows import tide

tide(3)
