# exercise: run_workers
# label: wrong
# mistake: a single end mark for all workers; the first one takes it, the others wait in get for ever

import queue
import threading


def worker(q, values, errors):
    while True:
        task = q.get()
        if task is None:
            break
        try:
            values.append(task())
        except Exception as e:
            errors.append(e)


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    errors = []
    for task in tasks:
        q.put(task)
    q.put(None)  # this was all
    threads = []
    for _ in range(workers):
        t = threading.Thread(target=worker, args=(q, values, errors))
        t.start()
        threads.append(t)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
