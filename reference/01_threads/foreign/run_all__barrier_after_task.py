# exercise: run_all
# label: wrong
# mistake: Barrier at the end of each wrapper: a raising task never arrives, the others hang

import threading


def run_all(tasks):
    if not tasks:
        return
    barrier = threading.Barrier(len(tasks) + 1)

    def wrapper(task):
        task()
        barrier.wait()

    threads = [threading.Thread(target=wrapper, args=(t,)) for t in tasks]
    for t in threads:
        t.start()
    barrier.wait()
    for t in threads:
        t.join()
