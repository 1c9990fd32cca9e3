"""A client has said its last word; the server never answers."""

import socket

listener = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(listener.getsockname())
server, _ = listener.accept()
client.shutdown(socket.SHUT_WR)
assert server.recv(1) == b""
client.recv(1)  # <- here
