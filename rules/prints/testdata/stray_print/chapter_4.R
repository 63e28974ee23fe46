cipher <- list(a = "b", b = "c")
print(cipher)
cipher$a <- "c"
