# exercise: run_all
# label: wrong
# mistake: joins threads[0] only
# expect: join-incomplete

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    if threads:
        threads[0].join()
