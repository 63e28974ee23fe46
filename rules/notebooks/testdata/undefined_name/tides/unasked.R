library(dplyr)

haul_of <- function(boats, crew, nets, flag, n_max = crew) {
  label <- paste("flag", get("flag"))
  boats * n_max
}
weigh <- function(haul, unit) UseMethod("weigh")
sail_with <- function(..., gear) sum(...)

haul_of(bots, 4, 2, "red") # want "`bots` is defined nowhere"
haul_of(2, crow, 2, "red") # want "`crow` is defined nowhere"
haul_of(2, 4, netts, "red")
haul_of(2, 4, flag = "red", ne = netting)
haul_of(ne = 2, 4, crews, "red") # want "`crews` is defined nowhere"
haul_of(2, 4, 2, flagg) # want "`flagg` is defined nowhere"
4 |> haul_of(4, netz, "red")
weigh(catch_of_day, "kg") # want "`catch_of_day` is defined nowhere"
sail_with(1, geer) # want "`geer` is defined nowhere"
sail_with(1, gear = gearing)
sail_with(1, ge = gears) # want "`gears` is defined nowhere"
tow <- function(gear_kind, gear) gear * 2
tow(gear = geers, 3) # want "`geers` is defined nowhere"
haul_of(boats = 2, 4, netting_b, "red")
all_in <- function(...) haul_of(2, ..., nettles) # want "`nettles` is defined nowhere"
all_in(4)
