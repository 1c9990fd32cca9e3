# exercise: run_in_background
# label: wrong
# mistake: args is not passed on at all

import threading


def run_in_background(task, *args):
    thread = threading.Thread(target=task)
    thread.start()
    return thread
