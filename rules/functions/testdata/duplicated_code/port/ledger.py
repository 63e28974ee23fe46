def ledger(rows, accounts):
    booked = rows.assign(month=rows["booked"].dt.strftime("%Y-%m"))
    booked = booked.join(accounts.set_index("account"), on="account", how="left")
    signs = booked["kind"].map(lambda kind: -1 if kind == "debit" else 1)
    booked["signed"] = booked["amount"].abs() * signs
    monthly = booked.pivot_table(values="signed", index="account", columns="month", aggfunc="sum")
    monthly["total"] = monthly.sum(axis=1, skipna=True)
    return monthly.round(2).reset_index()
