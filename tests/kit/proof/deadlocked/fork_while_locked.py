"""A child is forked while another thread holds a lock; nobody frees it there."""

import os
import threading

lock = threading.Lock()
taken, release = threading.Event(), threading.Event()


def keep():
    with lock:
        taken.set()
        release.wait()


thread = threading.Thread(target=keep)
thread.start()
taken.wait()
child = os.fork()
if child == 0:
    with lock:  # <- here
        os._exit(0)
release.set()
thread.join()
os.waitpid(child, 0)  # <- here
