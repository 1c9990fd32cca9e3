# exercise: run_workers
# label: wrong
# mistake: while not q.empty(): q.get(): another worker can take the last task in between, then this get waits for ever
# expect: empty-then-get

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def work():
        while not q.empty():
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
