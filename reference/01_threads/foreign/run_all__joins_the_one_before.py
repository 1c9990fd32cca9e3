# exercise: run_all
# label: wrong
# mistake: after each start the thread before is joined, so never more than two run at the same time

import threading


def run_all(tasks):
    previous = None
    for task in tasks:
        current = threading.Thread(target=task)
        current.start()
        # the new one is already running, now we can wait for the old one
        if previous is not None:
            previous.join()
        previous = current
    if previous is not None:
        previous.join()
