import urllib2

levels = urllib2.urlopen("file:C:\Users\ann\levels.csv")
