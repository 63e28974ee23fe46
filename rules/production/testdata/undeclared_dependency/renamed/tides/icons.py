from wx.lib.embeddedimage import PyEmbeddedImage  # want warning "`wx` is not declared"

wave = PyEmbeddedImage("wave")
