"""A call that the proof does not know: a message of System V, sent by a child."""

import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
queue = libc.msgget(0, 0o1600)
message = (ctypes.c_long * 2)(1, 0)
if os.fork() == 0:
    time.sleep(0.4)
    libc.msgsnd(queue, message, 8, 0)
    os._exit(0)
print(libc.msgrcv(queue, message, 8, 0, 0))
libc.msgctl(queue, 0, None)
