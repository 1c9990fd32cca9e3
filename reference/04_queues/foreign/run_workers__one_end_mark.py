# exercise: run_workers
# label: wrong
# mistake: one None for all workers: it ends one of them, the others wait in get for ever
# expect: one-end-mark-for-all

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    q.put(None)
    results = []
    errors = []

    def work():
        while True:
            task = q.get()
            if task is None:
                return
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
