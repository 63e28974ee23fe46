
# -*- coding: utf-8 -*-
#!/opt/envs/py27/bin/python
import sys
print "levels", sys.argv  # want warning "is Python 2"
