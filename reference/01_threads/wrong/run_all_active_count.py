# exercise: run_all
# expect: waits-for-strangers
import threading
import time


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    while threading.active_count() > 1:  # <- here
        time.sleep(0.5)
