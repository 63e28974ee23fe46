library(tides)
fit <- model(tides)
install.packages("tides") # want warning "^`install.packages.\"tides\".` comes too late: `library.tides.` above fails first$"
