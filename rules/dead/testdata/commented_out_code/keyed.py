settings = {
    "task": "sort",
    # "task": "search",  # want note "remove it or make it a parameter"
    "depth": 3,
    # "width": 4,  # want warning "remove it"
    # "height": 5,
    "boats": "many",
}


def rise(level):
    # global levels
    return level + 1
