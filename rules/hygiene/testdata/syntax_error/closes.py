x = [1, 2)  # want 10-11:"`[)]` cannot close `\\[`"
