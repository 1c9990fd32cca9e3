"""The same with a SimpleQueue, which is written in C."""

import queue

queue.SimpleQueue().get()  # <- here
