# exercise: run_all
# label: wrong
# mistake: join() stands in the loop that starts, so the next task begins only when the one before has ended: never two at once.

import threading


def run_all(tasks):
    # every task gets its own thread
    for task in tasks:
        thread = threading.Thread(target=task)
        thread.start()
        thread.join()
