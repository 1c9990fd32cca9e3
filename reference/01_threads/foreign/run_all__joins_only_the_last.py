# exercise: run_all
# label: wrong
# mistake: joins only the last thread
import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for thread in threads:
        thread.start()
    if threads:
        threads[-1].join()
