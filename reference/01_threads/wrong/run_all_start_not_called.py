# exercise: run_all
# expect: start-not-called
import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start  # <- here
    for thread in threads:
        thread.join()
