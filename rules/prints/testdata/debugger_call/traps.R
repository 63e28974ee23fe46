library(log4r)
# Loggers have a debug() of their own, and so have other packages a recover().
debug(logger, "rows read")
debug("rows read")
futile.logger::debug(x)
recover(imputed)
base::print(debug)
fit(debug = TRUE, browser = "firefox")
