"""A blocking receive with a time limit that the call does not show."""

import socket
import struct

left, right = socket.socketpair()
limit = struct.pack("@ll", 0, 400_000)
left.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, limit)
try:
    left.recv(1)
except BlockingIOError:
    print("nothing came")
