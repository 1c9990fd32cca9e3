# exercise: run_in_background
# label: wrong
# mistake: start() was forgotten
# expect: never-started

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task, args=args)
    return thread
