# exercise: run_workers
# label: wrong
# mistake: the workers are started before the queue is filled and end at the first Empty: tasks are left over

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    results = []
    errors = []

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for task in tasks:
        q.put(task)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
