"""Two sockets of one process."""

import socket

left, right = socket.socketpair()
left.recv(1)  # <- here
