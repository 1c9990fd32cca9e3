# exercise: run_all
# expect: sleep-instead-of-join
import threading
import time


def run_all(tasks):
    for task in tasks:
        threading.Thread(target=task).start()
    time.sleep(2)  # long enough for all of them
