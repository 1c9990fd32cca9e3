# exercise: run_all
# label: right
import threading


def start_one(task):
    thread = threading.Thread(target=task)
    thread.start()
    return thread


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(start_one(task))
    for thread in threads:
        thread.join()
