def clean(tables, columns):
    for table in tables:
        if table.ok:
            for column in columns:
                with table.locked():
                    try:
                        if column in table:
                            for value in table[column]:
                                if value is None:  # want warning 33-49:"`clean` nests 6 levels deep \\(5 allowed\\)"
                                    table.drop(value)
                    finally:
                        table.close()


def chain(kind, rows):
    for row in rows:
        if kind == 1:
            pass
        elif kind == 2:
            pass
        elif kind == 3:
            pass
        elif kind == 4:
            pass
        else:
            for cell in row:
                if cell:
                    while cell.more():
                        cell.next()


def wrapped(paths):
    for path in paths:
        with open(path) as f:
            try:
                with f.lock():
                    try:
                        for line in f:
                            if line:
                                print(line)
                    except OSError:
                        pass
            except ValueError:
                pass


def handled(paths):
    for path in paths:
        try:
            path.read()
        except OSError:
            if path.retry:
                for _ in range(3):
                    try:
                        path.read()
                    except OSError:
    XX

def outer(rows):
    for row in rows:
        if row:
            for cell in row:

                def inner(values):
                    for value in values:
                        if value:
                            while value.more():
                                value.next()

                inner(cell)


class Reader:
    def read(self, rows):
        for row in rows:
            if row:
                for cell in row:
                    match cell:
                        case 1:
                            if self.on:
                                for x in self.all():  # want "`read` nests 6 levels deep"
                                    print(x)

        if rows:
            for row in rows:
                if row:
                    for cell in row:
                        if cell:
                            if cell.ok:
                                print(cell)


for a in range(3):
    d = a + 1
    for b in range(3):
        if a != b:
            for c in range(3):
                if c != b:
                    if c != d:  # want warning "6 branches and loops in each other \\(5 allowed\\)"
                        print(a, b, c)

if __name__ == "__main__":
    for a in range(3):
        for b in range(3):
            if a != b:
                for c in range(3):
                    if c != b:
                        print(a, b, c)

for depth in range(3):
    for rate in range(3):
        for size in range(3):
            for seed in range(3):
                for fold in range(3):
                    for kind in range(3):
                        if kind > fold:
                            print(depth, rate, size, seed)
