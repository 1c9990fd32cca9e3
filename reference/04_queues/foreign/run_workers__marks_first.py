# exercise: run_workers
# label: wrong
# mistake: the end marks are put before the tasks: the workers end at once and no task runs

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for _ in range(workers):
        q.put(None)
    for task in tasks:
        q.put(task)
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
