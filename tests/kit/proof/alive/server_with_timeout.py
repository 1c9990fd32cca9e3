"""A server nobody connects to gives up."""

import socket

with socket.create_server(("127.0.0.1", 0)) as server:
    server.settimeout(0.4)
    try:
        server.accept()
    except TimeoutError:
        print("nobody came")
