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


def fall(class_dict, level):
    # class dict: {class_label: [names]}
    # data: (sample x feature)
    return class_dict[level]
