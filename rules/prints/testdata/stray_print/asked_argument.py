import sys

from library import find, lend, read

books = read(sys.argv[2])
if sys.argv[1] == "find":
    print(find(books, sys.argv[3]))
if sys.argv[1] == "lend":
    print(books.shape)  # want note "shows `books\\.shape` without"
    lend(books.shelf, sys.argv[3])
books.close()
