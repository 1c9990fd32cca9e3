# exercise: run_all
# expect: called-instead-of-passed
import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        job = task()  # <- here
        threads.append(threading.Thread(target=job))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
