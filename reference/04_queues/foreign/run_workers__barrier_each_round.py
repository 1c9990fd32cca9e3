# exercise: run_workers
# label: wrong
# mistake: the workers wait for each other at a Barrier before each task: all wait for the slowest, and for ever when some run out

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []
    barrier = threading.Barrier(workers)

    def work():
        while True:
            barrier.wait()
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
