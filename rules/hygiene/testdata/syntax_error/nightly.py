#!/bin/bash
python fit.py -b 128 -w 0.65  # want "^this script begins as one of the shell: name it `.sh`$"
python fit.py -b 64 -w 0.7
