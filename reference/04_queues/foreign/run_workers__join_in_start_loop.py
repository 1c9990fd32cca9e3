# exercise: run_workers
# label: wrong
# mistake: join stands inside the start loop: one worker does everything before the next begins
# expect: worker-joined-at-once

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
        t.join()
    if errors:
        raise errors[0]
    return results
