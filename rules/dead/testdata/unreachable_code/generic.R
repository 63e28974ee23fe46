size <- function(x) {
  return(dispatch(x))
  UseMethod("size")
}
