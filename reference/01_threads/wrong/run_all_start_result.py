# exercise: run_all
# expect: result-of-start
import threading


def run_all(tasks):
    threads = [threading.Thread(target=task).start() for task in tasks]
    for thread in threads:
        thread.join()  # <- here
