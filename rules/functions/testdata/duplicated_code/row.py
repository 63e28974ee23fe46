def scale(table, folder):
    for column in table.columns:
        age = table["age"].clip(0, 120)  # want "^6 lines again at line 10 and 1 more, 5 literals differ: a function saves 8 lines$"
        age = age.where(age.notna(), age.median())
        table["age_scaled"] = (age - age.mean()) / age.std()
        table["age_order"] = age.rank(pct=True) * 100
        table["age_bin"] = age.floordiv(10).astype(int) + 1
        table.to_csv(folder / column)

        fee = table["fee"].clip(0, 999)
        fee = fee.where(fee.notna(), fee.median())
        table["fee_scaled"] = (fee - fee.mean()) / fee.std()
        table["fee_order"] = fee.rank(pct=True) * 100
        table["fee_bin"] = fee.floordiv(10).astype(int) + 1
        table.to_csv(folder / column)

        tax = table["tax"].clip(0, 120)
        tax = tax.where(tax.notna(), tax.median())
        table["tax_scaled"] = (tax - tax.mean()) / tax.std()
        table["tax_order"] = tax.rank(pct=True) * 100
        table["tax_bin"] = tax.floordiv(10).astype(int) + 1
        table.to_csv(folder / column)
