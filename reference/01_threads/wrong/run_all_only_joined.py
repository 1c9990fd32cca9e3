# exercise: run_all
# expect: never-started
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=task))

    for thread in threads:
        thread.join()  # <- here
