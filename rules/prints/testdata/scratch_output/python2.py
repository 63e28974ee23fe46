for team in teams:
    print [team.name, team.points]
    print [team], "is:", team.points
    [team]
    table[team]  # want warning "`table\\[team\\]`"
