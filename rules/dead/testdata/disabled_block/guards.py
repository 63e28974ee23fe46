def main():
    print(low())


if __name__ == "main":  # want "^`__name__` is never \"main\", so the block does not run: write \"__main__\"$"
    main()

if ("__main" == __name__):  # want "is never \"__main\""
    main()

if __name__ == "__Main__":  # want "is never \"__Main__\""
    main()

if __name__ == "__main__":
    main()

if __name__ == "guards":  # by who imports it
    main()

if __name__ != "main":
    main()

if type(main).__name__ == "main":
    main()

if __name__ == "main":
    import tides
