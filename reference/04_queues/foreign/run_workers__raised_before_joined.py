# exercise: run_workers
# label: wrong
# mistake: after an exception the caller raises at once and joins nobody: others are still at work
# expect: raises-too-early

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
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
    while any(t.is_alive() for t in threads):
        if errors:
            raise errors[0]
        for t in threads:
            t.join(0.01)
    if errors:
        raise errors[0]
    return results
