wet <- tides[tides$height != NA, ]  # want warning "^`tides.height != NA` is NA for every value: use `!is.na.tides.height.`$"
tides[tides == NaN] <- 0  # want warning "^`tides == NaN` is NA for every value: use `is.nan.tides.`$"
late <- subset(tides, NA_character_ == port)  # want "use `is.na.port.`$"
none <- is.na(port == NULL)  # want warning "^`port == NULL` has no value: use `is.null.port.`$"
tides <- mutate(tides, gap = case_when(height == NA ~ 1, TRUE ~ 0))  # want "use `is.na.height.`$"
tides <- tides %>% filter(height[seq_along(height)] != NA)  # want "use `!is.na.….`$"
missing_of <- function(x) {
  x == NA  # want "is NA for every value"
}
# An error
if (port == NULL) port <- "Oban"  # want error "^`port == NULL` has no value, so that this fails: use `is.null.port.`$"
while (height != NA) height <- read()  # want error "^`height != NA` is NA for every value, so that this fails: use"
if (!(height == NA)) low <- height  # want error "so that this fails"
if (length(height) == 1 && height == NA) low <- 0  # want error "so that this fails"
if (dry || height == NA) low <- 0  # want error "so that this fails"
if (height == NA || dry) low <- 0  # want warning "every value: use"
if (any(height == NA)) low <- 0  # want warning "every value: use"
low <- ifelse(height == NA, 0, height)  # want warning "every value: use"
# No comparison of a value with what is missing
wet <- tides[!is.na(tides$height), ]
late <- tides[tides$port %in% NA, ]
late <- tides[tides$port == "NA", ]
more <- height > NA
both <- c(NA == NA, NaN == NULL, 1 == NA, NA == "x")
height == NA
print(height == NULL)
code <- quote(height == NA)
expect_equal(height == NA, NA)
piers(height, NA = 3)
