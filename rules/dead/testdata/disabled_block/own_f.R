F <- compute()
if (F) work()
