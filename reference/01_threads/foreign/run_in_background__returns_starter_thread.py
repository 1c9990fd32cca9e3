# exercise: run_in_background
# label: wrong
# mistake: returns an outer thread that only starts the inner one and ends at once

import threading


def run_in_background(task, *args):
    def starter():
        inner = threading.Thread(target=task, args=args)
        inner.start()

    outer = threading.Thread(target=starter)
    outer.start()
    return outer
