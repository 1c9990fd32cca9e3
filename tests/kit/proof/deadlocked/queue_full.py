"""A bounded queue is full, and the only thread fills it."""

import queue

items = queue.Queue(maxsize=1)
for number in range(2):
    items.put(number)  # <- here
