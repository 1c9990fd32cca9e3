"""A recursive lock that another thread keeps forever."""

import threading

lock = threading.RLock()
taken = threading.Event()


def keep():
    lock.acquire()
    taken.set()
    threading.Event().wait()  # <- here


threading.Thread(target=keep, daemon=True).start()
taken.wait()
with lock:  # <- here
    pass
