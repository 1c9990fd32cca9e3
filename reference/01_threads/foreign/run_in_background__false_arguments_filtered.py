# exercise: run_in_background
# label: wrong
# mistake: arguments that count as false (0, None, "") are left out

import threading


def run_in_background(task, *args):
    good = tuple(a for a in args if a)
    t = threading.Thread(target=task, args=good)
    t.start()
    return t
