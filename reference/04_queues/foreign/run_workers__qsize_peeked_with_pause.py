# exercise: run_workers
# label: wrong
# mistake: qsize() is asked, then a short pause, then a blocking get: with several workers the last get waits for ever nearly always
# expect: empty-then-get

import queue
import threading
import time


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def work():
        while q.qsize() > 0:
            time.sleep(0.01)  # give the others a chance
            task = q.get()
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
