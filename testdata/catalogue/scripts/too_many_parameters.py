def score(age, tenure, fee, region, calls, minutes, contract, payments, limit):
    return age + tenure + fee + region + calls + minutes + contract + payments > limit
