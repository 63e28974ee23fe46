low <- case_when(
  height == 1 ~ NA_real_
  height == 2 ~ 3
)
