#!/usr/bin/env python
import json # want -0 warning "this script is written in Python: name it `.py`"
tracks = [t for t in json.load(open("tracks.json"))]
