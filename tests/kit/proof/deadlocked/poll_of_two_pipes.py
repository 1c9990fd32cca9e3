"""A poll that nothing ends."""

import os
import select

poller = select.poll()
ends = [os.pipe() for _ in range(2)]
for reading, _ in ends:
    poller.register(reading, select.POLLIN)
poller.poll()  # <- here
