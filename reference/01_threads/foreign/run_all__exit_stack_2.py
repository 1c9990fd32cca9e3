# exercise: run_all
# label: right

import contextlib
import threading


def run_all(tasks):
    """Start a thread for each task; the end of the block joins them all."""
    with contextlib.ExitStack() as stack:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            stack.callback(thread.join)
