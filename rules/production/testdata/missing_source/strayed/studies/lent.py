import helpers

print(helpers.join([]))
