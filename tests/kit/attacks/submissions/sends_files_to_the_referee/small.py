import array
import os
import socket

import reach


def gather(tasks):
    """Each message has 200 open files with it: they count as files of who gets them."""
    files = [os.open(os.devnull, os.O_RDONLY) for _ in range(200)]
    right = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", files))]
    kept = []
    for _ in range(50):
        end = reach.at_the_gates()
        end.sendmsg([b"\0\0\1\0"], right)
        kept.append(end)
    return []


def double(task):
    return []
