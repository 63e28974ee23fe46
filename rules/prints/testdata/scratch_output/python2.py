for team in teams:
    print [team.name, team.points]
    print [team], "is:", team.points
    [team]
    table[team]  # want warning "`table\\[team\\]`"
print (guess == truth).mean()
print(guess == truth).sum()
