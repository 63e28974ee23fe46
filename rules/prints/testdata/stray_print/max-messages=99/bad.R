features <- function(df, target) {
  print(df)  # want note "without its name"
  print(dim(df))  # want "`dim\\(df\\)`"
  df |> head() |> print()  # want warning "`print` shows `df \\|> head\\(\\)`"
  cat(nrow(df), "\n")  # want warning "`cat` shows `nrow\\(df\\)`"
  cat("here\n")  # want warning "`cat` marks a place"
  cat("-----\n")  # want "draws a line"
  df <- df[-1, ]
  print("fitting")  # want note "`print` tells"
  cat("-----\n")  # want "`cat` draws a line"
  print(df)  # want "`df`"
  message("here")  # want warning "`message` marks a place"
  print("fitting")  # want note "`print` tells on standard output: use `message`"
  cat("rows:", nrow(df), "\n")  # want note "`cat` tells"
  print(paste0("rows", nrow(df)))  # want note "`print` tells"
  for (name in names(df)) print(class(df[[name]]))  # want "`class\\(df\\[\\[name\\]\\]\\)`"
  df
}
df <- features(read.csv("a.csv"), "y")
write.csv(df, "b.csv")
