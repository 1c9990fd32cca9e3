# exercise: run_workers
# label: wrong
# mistake: empty() and then get_nowait without catching Empty: the loser of the race gets queue.Empty, which is kept as if a task had raised it

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
            try:
                task = q.get_nowait()
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
