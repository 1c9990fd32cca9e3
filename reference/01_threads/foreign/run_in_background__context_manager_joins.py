# exercise: run_in_background
# label: wrong
# mistake: "return that thread at once. Nobody waits for it here": leaving the with block joins, so it returns only when the task has ended
import threading
from contextlib import contextmanager


@contextmanager
def running(thread):
    thread.start()
    try:
        yield thread
    finally:
        thread.join()


def run_in_background(task, *args):
    with running(threading.Thread(target=task, args=args)) as thread:
        return thread
