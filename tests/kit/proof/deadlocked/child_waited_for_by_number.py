"""Any child is waited for; the only one reads a pipe of its own."""

import os

reading, writing = os.pipe()
if os.fork() == 0:
    os.read(reading, 1)  # <- here
    os._exit(0)
os.wait()  # <- here
