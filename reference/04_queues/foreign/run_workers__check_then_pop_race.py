# exercise: run_workers
# label: wrong
# mistake: a shared index is read and increased without a lock: two workers may take the same task

import threading
import time


def run_workers(tasks, workers):
    position = 0
    results = []
    errors = []

    def work():
        nonlocal position
        while True:
            if position >= len(tasks):
                return
            task = tasks[position]
            time.sleep(0)
            position += 1
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
