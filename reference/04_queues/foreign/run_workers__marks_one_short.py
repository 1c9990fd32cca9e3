# exercise: run_workers
# label: wrong
# mistake: workers - 1 end marks: one worker waits for ever

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    for _ in range(1, workers):
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
