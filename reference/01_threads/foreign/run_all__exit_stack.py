# exercise: run_all
# label: right
# style: ExitStack with join callbacks

import contextlib
import threading


def run_all(tasks):
    with contextlib.ExitStack() as stack:
        for task in tasks:
            thread = threading.Thread(target=task)
            thread.start()
            stack.callback(thread.join)
