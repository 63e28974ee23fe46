class Sheet:
    def __init__(self, rows):
        self.rows = rows

    def sort(self):
        self.rows.sort()


if __name__ == "__main__":
    sheet = Sheet([2, 1])
    print(sheet.rows)
    sheet.sort()
    print(sheet.rows)
