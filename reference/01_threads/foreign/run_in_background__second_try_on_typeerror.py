# exercise: run_in_background
# label: wrong
# mistake: if the task raises a TypeError it is called a second time, without arguments
# misjudged: passed

import threading


def _call(task, args):
    try:
        task(*args)
    except TypeError:
        # the task does not want arguments
        task()


def run_in_background(task, *args):
    thread = threading.Thread(target=_call, args=(task, args))
    thread.start()
    return thread
