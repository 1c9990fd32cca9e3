"""Threads run methods of the library, and none of the program's own functions."""

import queue
import threading
from concurrent.futures import ThreadPoolExecutor

items, simple, event = queue.Queue(), queue.SimpleQueue(), threading.Event()
threading.Thread(target=items.get, name="taker").start()  # <- here
threading.Thread(target=simple.get, name="simple").start()  # <- here
threading.Thread(target=event.wait, name="waiter").start()  # <- here
with ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:  # <- here
    pool.submit(items.get)  # <- here
