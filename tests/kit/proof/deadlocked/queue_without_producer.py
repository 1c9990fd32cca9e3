"""Nobody puts anything into the queue."""

import queue
import threading

items = queue.Queue()


def consume():
    return items.get()  # <- here


thread = threading.Thread(target=consume)
thread.start()
thread.join()  # <- here
