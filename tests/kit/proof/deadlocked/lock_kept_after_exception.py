"""A thread ends by an exception and never gives its lock back."""

import threading

lock = threading.Lock()


def fail():
    lock.acquire()
    raise ValueError("before release")


failing = threading.Thread(target=fail)
failing.start()
failing.join()
lock.acquire()  # <- here
