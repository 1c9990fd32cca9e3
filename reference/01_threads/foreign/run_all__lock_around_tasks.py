# exercise: run_all
# label: wrong
# mistake: a lock is held while a task runs

import threading


def run_all(tasks):
    lock = threading.Lock()

    def safe(task):
        with lock:
            task()

    threads = [threading.Thread(target=safe, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
