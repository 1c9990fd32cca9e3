"""The child left a grandchild; it and we wait for each other."""

import os

down_reading, down_writing = os.pipe()
up_reading, up_writing = os.pipe()
child = os.fork()
if child == 0:
    if os.fork() == 0:
        os.setsid()
        os.read(down_reading, 1)  # <- here
        os.write(up_writing, b"x")
    os._exit(0)
os.waitpid(child, 0)
os.read(up_reading, 1)  # <- here
