# after: google/tpu-sync#837: SO_SNDTIMEO bounds a send to a peer that stops reading
# truth: live
import socket
import struct

one, other = socket.socketpair()
one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, struct.pack("ll", 2, 0))
try:
    one.sendall(bytes(10_000_000))
except BlockingIOError:
    print("given up")
