# exercise: run_all
# label: right
# style: divide and conquer, recursion returns the tuple of started threads

import threading


def _start(tasks, low, high):
    """Start the threads for tasks[low:high], return them."""
    if high <= low:
        return ()
    if high - low == 1:
        one = threading.Thread(target=tasks[low])
        one.start()
        return (one,)
    middle = (low + high) // 2
    return _start(tasks, low, middle) + _start(tasks, middle, high)


def run_all(tasks):
    for thread in _start(tasks, 0, len(tasks)):
        thread.join()
