"""Gives up on a queue while another thread waits without a limit."""

import queue
import threading

items = queue.Queue()
thread = threading.Thread(target=items.get)
thread.start()
try:
    queue.Queue().get(timeout=0.4)
except queue.Empty:
    items.put("a")
thread.join()
print("done")
