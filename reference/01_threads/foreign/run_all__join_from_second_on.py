# exercise: run_all
# label: wrong
# mistake: join loop starts with the second thread

import threading


def run_all(tasks):
    threads = [threading.Thread(target=task) for task in tasks]
    for t in threads:
        t.start()
    for i in range(1, len(threads)):
        threads[i].join()
