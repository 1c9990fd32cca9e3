# exercise: run_in_background
# label: wrong
# mistake: without arguments the task is called in the caller, and its result becomes the target

import threading


def run_in_background(task, *args):
    if len(args) > 0:
        thread = threading.Thread(target=task, args=args)
    else:
        # no arguments, so no args= needed
        thread = threading.Thread(target=task())
    thread.start()
    return thread
