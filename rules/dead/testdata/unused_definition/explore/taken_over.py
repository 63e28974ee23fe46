# Taken over from elsewhere: do not edit by hand.


def moor_alone(boat):
    return boat.rope


print("moored")
