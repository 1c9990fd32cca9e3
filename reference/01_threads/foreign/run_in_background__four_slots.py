# exercise: run_in_background
# label: wrong
# mistake: a semaphore allows four at a time and is taken in the caller, so the fifth call waits until an earlier task has ended
# misjudged: passed

import threading

# too many threads are slow, so never more than four
_slots = threading.BoundedSemaphore(4)


def _work(task, args):
    try:
        task(*args)
    finally:
        _slots.release()


def run_in_background(task, *args):
    """Run the task in a new thread, return the thread."""
    _slots.acquire()
    thread = threading.Thread(target=_work, args=(task, args))
    thread.start()
    return thread
