clean <- function(df) {
  if (nrow(df) == 0) {
    stop("no rows")
  } else {
    return(unique(df))
  }
  df[complete.cases(df), ]
}
