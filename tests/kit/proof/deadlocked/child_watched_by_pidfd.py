"""The end of a child is polled for."""

import os
import select

reading, writing = os.pipe()
child = os.fork()
if child == 0:
    os.read(reading, 1)  # <- here
    os._exit(0)
poller = select.poll()
poller.register(os.pidfd_open(child), select.POLLIN)
poller.poll()  # <- here
