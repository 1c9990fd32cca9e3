# exercise: run_in_background
# label: wrong
# mistake: returns the thread's name instead of the thread

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=args)
    t.start()
    return t.name
