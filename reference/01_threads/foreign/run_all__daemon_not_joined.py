# exercise: run_all
# label: wrong
# mistake: daemon threads, nobody waits

import threading


def run_all(tasks):
    for task in tasks:
        t = threading.Thread(target=task)
        t.daemon = True
        t.start()
