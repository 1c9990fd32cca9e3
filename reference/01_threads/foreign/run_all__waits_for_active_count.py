# exercise: run_all
# label: wrong
# mistake: waits until threading.active_count() is 1
# expect: waits-for-strangers

import threading
import time


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    while threading.active_count() > 1:
        time.sleep(0.01)
