# exercise: run_in_background
# label: wrong
# mistake: the lambda returns task instead of calling it

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=lambda: task)
    t.start()
    return t
