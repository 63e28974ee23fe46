CACHE_OF_SHOP = "redis"
