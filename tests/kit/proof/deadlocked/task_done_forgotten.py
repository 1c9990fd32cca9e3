"""The worker takes every item and never says task_done."""

import queue
import threading

items = queue.Queue()


def work():
    while True:
        items.get()  # <- here


threading.Thread(target=work, daemon=True).start()
items.put("a")
items.join()  # <- here
