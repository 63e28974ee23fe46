import os
import socket

if len(os.listdir()) > 3:
    os.chdir("/home/ann/tides")  # want warning "moves the whole session"
print(socket.gethostname())
