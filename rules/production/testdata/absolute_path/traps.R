sales <- read.csv("data/sales.csv")
read.csv("/tmp/sales.csv")
read.csv("https://example.org/home/ann/sales.csv")
y ~ x
lm(y ~ x, data = sales)
file.path("data", "/home/ann")
grepl("/home/ann/", path)
dir <- Sys.getenv("DATA_DIR", unset = "/home/ann/data")
opt <- make_option(c("-d", "--dir"), default = "/home/ann/data")
stop("cannot read /home/ann/sales.csv")
stop("/home/ann/sales.csv is missing")
path.expand("~/sales")
normalizePath("~")
list.files("~")
read.csv("~/Library/Preferences/sales.csv")
note <- "see /home/ann/sales.csv"
message("~/sales.csv")
paste0(root, "/home/ann")
read.csv(paste0(root, "/home/ann/sales.csv"))
read.csv("/path/to/sales.csv")
list("~/x")
cache_dir <- "~/sales_cache"
cache <- path.expand(cache_dir)
if (file.exists("~/here.txt")) {
  local <- TRUE
}
saveRDS(cache, "C:/Users/~filepath/name.rds")
tools_path <- "C:\\Python27\\Scripts"
