# exercise: run_all
# label: wrong
# mistake: the semaphore is released after task() and not in a finally, so the call waits for ever when a task raises

import threading


def run_all(tasks):
    finished = threading.Semaphore(0)

    def worker(task):
        task()
        finished.release()

    threads = [threading.Thread(target=worker, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()

    # one permit for every task that has ended
    for _ in tasks:
        finished.acquire()
    for thread in threads:
        thread.join()
