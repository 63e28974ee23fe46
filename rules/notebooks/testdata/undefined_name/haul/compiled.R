Rcpp::sourceCpp("haul.cpp")
