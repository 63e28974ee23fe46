import csv
import sys

import numpy as np


class Shelf:
    def __init__(self, low, high, books):
        super().__init__()
        self.low, self.high, self.books = low, high, books
        print(self.books)  # want warning "`self.books`"
        self.books.sort()

    def walk(self):
        if self.low:
            self.low.walk()
        print(self.books)
        if self.high:
            self.high.walk()


def lend(books, reader, table):
    """Lends books and prints those that are left."""
    books.drop(reader)
    print(books)
    return table.keep(books)


def find(books, title, path):
    shelf = books.shelf(title)
    if shelf is None:
        print(path)  # want note "without its name"
        print("No such book")  # want note "tells"
        return None
    if shelf.closed:
        print(shelf.rows)
        sys.exit(2)
    return shelf.take(title)


def carry(books, size):
    options, rest = read_options().parse_known_args()
    print(options)  # want note "without its name"
    for i in range(10):
        first = i * size + 1
        print(first)  # want note "shows `first` without"
        books.carry(first, options)
    rows = csv.writer(open("lent.csv", "w"))
    for book in books:
        ratings = book.ratings()
        rows.writerow(["ratings"] + ratings)
        print(ratings)  # want note "tells"
        book.lend()
    print("Books that were left")  # want note "tells"
    left = 1
    while books.open(left):
        left += 1
    print(left)  # want note "shows `left` without"
    print("X")  # want note "tells"
    X = np.zeros(left)
    return books.close(X)


carry("books.csv", 2)
