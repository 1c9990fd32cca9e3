# exercise: run_workers
# label: wrong
# mistake: the task is called while the lock for the result list is held, so only one worker is at work at a time

import queue
import threading


def run_workers(tasks, workers):
    task_queue = queue.Queue()
    for task in tasks:
        task_queue.put(task)

    results = []
    errors = []
    results_lock = threading.Lock()

    def worker():
        while True:
            try:
                task = task_queue.get_nowait()
            except queue.Empty:
                break
            # the list is shared, so protect it
            with results_lock:
                try:
                    results.append(task())
                except BaseException as e:
                    errors.append(e)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    [t.start() for t in threads]
    [t.join() for t in threads]
    if len(errors) != 0:
        raise errors[0]
    return results
