c = get_config()
c.ServerApp.port = port  # want "`port` is defined nowhere"
