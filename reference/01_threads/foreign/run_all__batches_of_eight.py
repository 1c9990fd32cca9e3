# exercise: run_all
# label: wrong
# mistake: starts and joins in batches of eight

import threading


def run_all(tasks):
    size = 8
    for i in range(0, len(tasks), size):
        batch = [threading.Thread(target=t) for t in tasks[i:i + size]]
        for t in batch:
            t.start()
        for t in batch:
            t.join()
