# exercise: run_workers
# label: wrong
# mistake: every worker has a queue of its own with all tasks: every task runs `workers` times

import queue
import threading


def run_workers(tasks, workers):
    results = []
    errors = []

    def work():
        q = queue.Queue()
        for task in tasks:
            q.put(task)
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
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
