# exercise: run_workers
# label: wrong
# mistake: an end mark for each task instead of each worker: with more workers than tasks some wait for ever
# expect: no-end-mark

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    for _ in tasks:
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
