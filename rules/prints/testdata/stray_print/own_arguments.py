from harbour import options, tides

args = options.parse_tide_args()
levels = tides.read(args.port)
print("Levels of", args.port)
tides.draw(levels, "levels.png")
print("Drawn")
