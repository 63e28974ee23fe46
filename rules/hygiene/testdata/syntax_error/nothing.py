x = (1, 2))  # want 11-12:"`[)]` closes nothing"
