import quay.walls
