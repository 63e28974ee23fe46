cat(for_piece)
piece_only <- 4
