# exercise: run_workers
# expect: idle-worker
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for t in tasks:
        q.put(t)
    values, errors = [], []

    def one(task):
        try:
            values.append(task())
        except Exception as e:
            errors.append(e)

    while not q.empty():
        threads = []
        for _ in range(workers):
            if q.empty():
                break
            threads.append(threading.Thread(target=one, args=(q.get(),)))
        for t in threads:
            t.start()
        for t in threads:
            t.join()
    if errors:
        raise errors[0]
    return values
