# exercise: run_in_background
# label: right
# style: old-fashioned, positional arguments of Thread
import threading


def run_in_background(task, *args):
    t = threading.Thread(None, task, None, args)
    t.start()
    return t
