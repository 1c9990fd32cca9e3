# exercise: run_in_background
# label: wrong
# mistake: Thread(task, args): the first parameter is group, not target
# expect: thread-arguments-by-position

import threading


def run_in_background(task, *args):
    t = threading.Thread(task, args)
    t.start()
    return t
