def reader_for(base):
    if base is None:
        base = object

    class Reader(base):
        def first(self, rows, limit):
            if limit:
                for row in rows:
                    if row and row.ok or row.old:
                        return row
            return None

        def second(self, rows):  # want "`second` has cognitive complexity 19"
            for row in rows:
                if row.ok:
                    if row.old and not row.gone or row.kept:
                        while row.next:
                            if row.next.ok:
                                return row
                            elif row.next.old:
                                return None
                            else:
                                row = row.next
            return None

    return Reader
