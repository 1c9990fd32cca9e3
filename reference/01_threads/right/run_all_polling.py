# exercise: run_all
# style: is_alive_with_sleep
import threading
import time


def run_all(tasks):
    workers = []
    for task in tasks:
        w = threading.Thread(target=task)
        workers.append(w)
        w.start()
        time.sleep(0.5)  # gently, one after the other

    while any(w.is_alive() for w in workers):
        time.sleep(0.2)
