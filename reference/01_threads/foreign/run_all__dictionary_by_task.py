# exercise: run_all
# label: wrong
# mistake: keeps the threads in a dictionary by task, so if the same task appears twice only its last thread is joined and the call may return too early
import threading


def run_all(tasks):
    threads = {}
    for task in tasks:
        threads[task] = threading.Thread(target=task)
        threads[task].start()

    for task in threads:
        threads[task].join()
