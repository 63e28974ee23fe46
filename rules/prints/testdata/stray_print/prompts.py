from sys import stdin

import trips


def keep(rows, path):
    print(f"{path} is there, write it again? [y/n]")
    answer = stdin.readline()
    print("the rows go to a file")  # want note "tells"
    rows.to_csv(path)
    # print, because the log is switched off in here
    print("reading the rows")
    print("reading the fares")  # want note "tells"
    fares = rows.readline()
    return answer, fares
