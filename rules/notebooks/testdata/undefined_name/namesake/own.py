from arrows import LENGTHS  # want "`LENGTHS` is not in the project's `arrows`"

print(LENGTHS)
