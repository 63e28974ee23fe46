import ledger.config
