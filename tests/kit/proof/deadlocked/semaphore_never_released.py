"""A place that is never given back."""

import threading

places = threading.Semaphore(1)
places.acquire()
places.acquire()  # <- here
