fit_all <- function(fit, frame, names) {
  print(fit, digits.summary = 3)  # want note "first of 4 messages"
  print(fit, "theta[1]", probs = c(0.1, 0.9))
  fit <- refit(fit)
  print(fit)  # want "`fit`"
  left <- try(resid(fit), silent = TRUE)
  if (class(left) == "try-error") {
    print(left)
  }
  for (i in 2:10) {
    print(names(frame)[i])
    frame[[i]] <- scale(frame[[i]])
  }
  foreach(round = 1:9) %dopar% {
    print(round)  # want note "without its name"
    frame[[round]]
  }
  print(c(fit$a, fit$b, fit$c))  # want note "without its name"
  print("Session:")
  sessionInfo()
  frame
}
