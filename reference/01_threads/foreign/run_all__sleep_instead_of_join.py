# exercise: run_all
# label: wrong
# mistake: sleeps instead of joining
# expect: sleep-instead-of-join

import threading
import time


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    time.sleep(0.1)
