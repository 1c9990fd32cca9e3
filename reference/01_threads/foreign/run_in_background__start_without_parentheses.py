# exercise: run_in_background
# label: wrong
# mistake: thread.start without parentheses

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    thread.start
    return thread
