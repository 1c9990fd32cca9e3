# exercise: run_in_background
# label: right
# style: generator that makes, starts and yields the thread

import threading


def _threads(task, args):
    t = threading.Thread(target=task, args=args)
    t.start()
    yield t


def run_in_background(task, *args):
    return next(_threads(task, args))
