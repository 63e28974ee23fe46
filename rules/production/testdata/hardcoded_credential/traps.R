con <- dbConnect(MySQL(), user = "ann", password = Sys.getenv("TIDES_PASSWORD"))
con <- dbConnect(MySQL(), user = "root", password = "root")
con <- dbConnect(MySQL(), user = "ann", password = rstudioapi::askForPassword("Password of the database 1"))
con <- dbConnect(MySQL(), user = "your_user", password = "your_password1")
words <- unnest_tokens(notes, word, text, token = "ngrams")
run_align(pwd = "largedata/tides_2024")
passwordInput("password", "Password 1")
names(levels)[2] <- "api_key_2024_01_harbor"
token <- Sys.getenv("TIDES_TOKEN", "")
token <- Sys.getenv("TIDES_TOKEN", unset = NA)
password <- Sys.getenv("TIDES_PASSWORD", "postgres")
# password = "awesomepassword1"
# pwd = "largedata/tides_2024"
# Sys.setenv("tides_api_key" = "...")
low_pass <- "kR7tides"
levels <- odbcConnect("levels17", "ann17tides")
lessons <- dbConnect(MySQL(), user = "student", password = "tidecamp", host = "courses.tides.net")
