attach <- function(file, mail) c(mail, file)
attach(report, mail)
