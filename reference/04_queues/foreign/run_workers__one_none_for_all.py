# exercise: run_workers
# label: wrong
# mistake: one None for all workers: it ends one of them, the others wait in get() and join() never returns; breaks "put an end mark for *each* worker" and "when every worker has ended"
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    values = []
    errors = []

    def worker():
        while True:
            task = q.get()
            if task is None:
                break
            try:
                values.append(task())
            except BaseException as e:
                errors.append(e)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for task in tasks:
        q.put(task)
    q.put(None)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
