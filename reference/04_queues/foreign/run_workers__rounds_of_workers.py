# exercise: run_workers
# label: wrong
# mistake: rounds: `workers` threads are started and joined before the next round, so all wait for the slowest of the round
# expect: idle-worker

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def work():
        try:
            task = q.get_nowait()
        except queue.Empty:
            return
        try:
            results.append(task())
        except Exception as e:
            errors.append(e)

    while not q.empty():
        threads = [threading.Thread(target=work) for _ in range(workers)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()
    if errors:
        raise errors[0]
    return results
