from survey import clean, sheet

if __name__ == "__main__":
    rows = clean(sheet)
    print(rows.shape)  # want warning "`rows.shape`"
    rows.to_csv("rows.csv")
