# exercise: run_all
# label: wrong
# mistake: waits until the number of all threads is as before; a foreign thread that ends meanwhile makes it return too early (one that starts makes it wait)
# misjudged: passed

import threading
import time


def run_all(tasks):
    before = threading.active_count()
    for task in tasks:
        threading.Thread(target=task).start()
    # all mine are gone when there are as many threads as in the beginning
    while threading.active_count() > before:
        time.sleep(0.005)
