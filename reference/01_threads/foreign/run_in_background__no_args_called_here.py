# exercise: run_in_background
# label: wrong
# mistake: without arguments the task is called directly (target=task())

import threading


def run_in_background(task, *args):
    if args:
        t = threading.Thread(target=task, args=args)
    else:
        t = threading.Thread(target=task())
    t.start()
    return t
