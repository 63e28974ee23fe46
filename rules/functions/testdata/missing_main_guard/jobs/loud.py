def main():
    print("start")


start = main
main()  # want "`use.py:3` runs this by its import"
