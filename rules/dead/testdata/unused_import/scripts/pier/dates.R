first <- ymd("2020-01-01")
