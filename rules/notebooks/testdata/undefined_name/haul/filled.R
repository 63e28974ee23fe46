init_proj("haul")
