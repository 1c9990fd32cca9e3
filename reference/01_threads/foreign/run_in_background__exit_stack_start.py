# exercise: run_in_background
# label: right
# style: ExitStack starts the thread on leaving the with block

import contextlib
import threading


def run_in_background(task, *args):
    with contextlib.ExitStack() as stack:
        t = threading.Thread(target=task, args=list(args))
        stack.callback(t.start)
        return t
