# exercise: run_in_background
# label: wrong
# mistake: args=(*args) without a comma is a syntax error

import threading


def run_in_background(task, *args):
    t = threading.Thread(target=task, args=(*args))
    t.start()
    return t
