def compare(keeper, ports, path):
    width = max(len(p.label) for p in ports)
    top = f"{'Port':<{width}}" + "".join(f"  {'#'+str(i):<12}" for i in range(3))
    print("\n── Nearest ports ──")  # want note "`print` tells"
    print(top)  # want note "shows `top`, perhaps"
    print("─" * len(top))  # want note "draws"
    for port in ports:
        line = f"{port.label:<{width}}"
        for near in keeper.nearest(port):
            line += f"  {near:<12}"
        print(line)  # want note "shows `line` without"
    tally = str(len(ports)) + ' ports\n' + str(len(keeper.boats)) + ' boats\n'
    tally += str(keeper.crew) + ' people on board\n'
    keeper.launch()
    tally += str(keeper.afloat) + ' boats afloat\n'
    with open(path, "w") as out:
        out.write(tally)
    asked = "select * from ports"
    asked += " where crew > 3"
    keeper.boats = keeper.ask(asked)
    rows = [p.label for p in ports]
    found = "\n".join(rows)
    print(found)  # want note "`print` tells"
    with open(path + ".list", "w") as out:
        out.write(found + "\n")
    joined = "".join(keeper.flags)
    print(joined)  # want note "`joined` without"
    keeper.hoist(joined)
    return keeper
