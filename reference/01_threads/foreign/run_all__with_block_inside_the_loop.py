# exercise: run_all
# label: wrong
# mistake: the context manager joins at the end of each turn of the loop, so only one task runs at a time; breaks "All threads are started before any is waited for."
import threading
from contextlib import contextmanager


@contextmanager
def running(task):
    thread = threading.Thread(target=task)
    thread.start()
    try:
        yield thread
    finally:
        thread.join()


def run_all(tasks):
    for task in tasks:
        with running(task):
            pass
