# exercise: run_all
# label: wrong
# mistake: join() stands in the loop that starts

import threading


def run_all(tasks):
    for task in tasks:
        t = threading.Thread(target=task)
        t.start()
        t.join()
