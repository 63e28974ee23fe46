### FIT THE TIDES
# dat = data
# nights = how many nights
# model = model

fit_tides <- function(dat, nights, model) {
  # want +1 warning "6 lines, an assignment of `fitted`"
  # fitted <- stan(model_code = "data {
  #   int<lower=0> N;

  #   vector[N] depth; // in metres
  # }

  #   for (i in 1:N) {
  #     depth[i] = pow(depth[i], i - 1);}", data = dat, chains = 4)
  fitted <- readRDS("fitted.rds")
  # fit_tides(dat, nights, model)
  #   → list(fitted = the model)

  # Cuts on what came in:
  # nights = nights
  fitted
}

# The final model of all boats is lm(rate ~ length
# + crew, data = boats)
rates <- coef(fitted)
raster <- raster("tides.tif"); raster
#class      : RasterLayer
#dimensions : 2160, 4320, 9331200
#crs        : +proj=longlat +datum=WGS84
#source     : tides.tif

# To install the very versions:
# renv::restore()

# Words of a page:
# model_id <- depths_XXX[1]
# file_id = 'YOUR_FILE_ID'
depths <- invlogit(
  level[1] +
    # gamma_depth*d[i] +
    level[2] * depth
)
