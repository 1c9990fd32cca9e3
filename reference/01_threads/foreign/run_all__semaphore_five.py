# exercise: run_all
# label: wrong
# mistake: a Semaphore(5) lets five tasks run at a time

import threading


def run_all(tasks):
    sem = threading.Semaphore(5)

    def limited(task):
        with sem:
            task()

    threads = [threading.Thread(target=limited, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
