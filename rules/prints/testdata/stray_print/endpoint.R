#* @get /rows
function(df) {
  print(df)
  df
}
