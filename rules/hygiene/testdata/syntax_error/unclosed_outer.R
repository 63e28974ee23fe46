for (port in ports) {  # want 21-22:"^`[{]` is never closed: close it$"
  for (tide in tides) {
    print(tide)

print(ports)
