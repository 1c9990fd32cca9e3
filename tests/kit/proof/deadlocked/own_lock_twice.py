"""One thread takes a lock that it already has."""

import threading

lock = threading.Lock()


def outer():
    with lock:
        inner()


def inner():
    with lock:  # <- here
        pass


outer()
