install_url <- function(url) download.file(url, basename(url))
install_url("https://example.org/data.csv")
