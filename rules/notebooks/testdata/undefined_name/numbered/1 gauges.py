gauges = harbour + "/gauges"
print(gauges)
