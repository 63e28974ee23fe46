import json

import numpy as np
import requests
import subprocess


def births(page):
    birth_info = [part.strip() for part in page.split(",")]
    print(birth_info)  # want "`print` shows `birth_info`"
    if len(birth_info) == 2:
        page.land = birth_info[1]
    return page


def children(driver, nodes):
    result = driver.run("all below")
    print(result)  # want "`print` shows `result`"
    for row in result[0]:
        nodes.append(row)
    return nodes


def tested(rows, model):
    outcome_result = model.test(rows)
    print(outcome_result)  # want note "without"
    return outcome_result["p"]


def rate(model, rows):
    score = model.score(rows)
    print(score)  # want note "without its name"
    model.scores.append(score)
    return model


def parameters(net, other):
    total = sum(p.numel() for p in net.parameters())
    print(total)  # want note "without"
    net = net.half()
    waves = net.wave(other)
    print(waves)  # want "`print` shows `waves`"
    net.eval()
    matrix = net.matrix(other)
    print(matrix)  # want note "without"
    started = net.now()
    now = started.strftime("%H:%M")
    print(now)  # want note "tells"
    header = f"{net.name:<20}" + "".join(f"{n:>12}" for n in other)
    print(header)  # want note "tells"
    return net.train()


def answers(url):
    found = {}
    for line in requests.get(url).raw.readlines():
        print(line)  # want note "without its name"
        key = line.split()[0]
        found[key] = line.split()[1]
    return found


def ports(names, chart):
    for name in names:
        print(name)  # want note "without its name"
        chart.draw(name)
    for key in chart:
        print(chart[key])  # want note "shows `chart\\[key\\]` without"
        print(type(chart[key]))  # want "`print` shows `type\\(chart\\[key\\]\\)`"
        text = json.dumps(chart[key])
        names.append(text)
    for key in chart:
        print(key)  # want note "without its name"
        print(np.unique(names[key]))  # want "shows"
        chart.keep(key)
    return names


def export(chart):
    command = "sort " + chart.place
    print(command)  # want note "tells"
    subprocess.call(command, shell=True)
    rows = chart.rows
    print(rows)  # want "`print` shows `rows`"
    json.dump(rows, open("rows.json", "w"))
    return chart
