"""It has sent more than its peer takes, and set how long the kernel may go on trying."""

import contextlib
import socket

server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
silent, _ = server.accept()
client.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, 500)
client.setblocking(False)
with contextlib.suppress(BlockingIOError):
    while True:
        client.send(bytes(1_000_000))
client.setblocking(True)
try:
    client.recv(1)
except TimeoutError:
    print("given up")
