# exercise: run_all
# expect: waits-for-strangers
import threading


def run_all(tasks):
    for task in tasks:
        t = threading.Thread(target=task)
        t.start()

    for t in threading.enumerate():  # <- here
        if t is threading.main_thread():
            continue
        t.join()
