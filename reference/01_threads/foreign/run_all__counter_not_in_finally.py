# exercise: run_all
# label: wrong
# mistake: the count of ended tasks is not in finally: a raising task is waited for for ever

import threading


def run_all(tasks):
    done = threading.Semaphore(0)

    def wrapper(task):
        task()
        done.release()

    threads = [threading.Thread(target=wrapper, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    for _ in tasks:
        done.acquire()
    for t in threads:
        t.join()
