"""Gives up on an epoll."""

import os
import select

reading, writing = os.pipe()
poller = select.epoll()
poller.register(reading)
print(poller.poll(0.4))
