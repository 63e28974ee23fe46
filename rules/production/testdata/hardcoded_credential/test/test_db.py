DB_PASSWORD = "kR7tides"
