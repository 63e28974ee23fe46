from harbour import options, tides

args = options.parse_tide_args()
levels = tides.read(args.port)
print("Levels of", args.port)
levels.to_csv("levels.csv")
print("Drawn")
levels.to_csv("again.csv")
