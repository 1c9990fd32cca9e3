"""A thread that `threading` does not know."""

import _thread

lock = _thread.allocate_lock()
lock.acquire()


def work():
    lock.acquire()  # <- here


_thread.start_new_thread(work, ())
lock.acquire()  # <- here
