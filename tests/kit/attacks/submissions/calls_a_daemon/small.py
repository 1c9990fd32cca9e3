import socket

import known


def gather(tasks):
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(known.DAEMON)
        line.sendall(b"start a container, please")
    return []


def double(task):
    return []
