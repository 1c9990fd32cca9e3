# exercise: run_workers
# label: wrong
# mistake: task() stands inside the try for get_nowait, so a queue.Empty that a task raises is taken for the end: exception lost, and the worker stops

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
                results.append(task())
            except queue.Empty:
                return
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
