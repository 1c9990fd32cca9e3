# exercise: run_all
# label: right
# style: list of threads, start loop, join loop

import threading


def run_all(tasks):
    threads = []
    for task in tasks:
        threads.append(threading.Thread(target=task))
    for t in threads:
        t.start()
    for t in threads:
        t.join()
