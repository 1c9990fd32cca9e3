# exercise: run_workers
# label: wrong
# mistake: the lock is held while the task runs and not only for the list, so never more than one worker is at work

import queue
import threading


def run_workers(tasks, workers):
    task_queue = queue.Queue()
    for task in tasks:
        task_queue.put(task)

    lock = threading.Lock()
    results = []
    exceptions = []

    def work():
        while True:
            try:
                task = task_queue.get_nowait()
            except queue.Empty:
                break
            # protect the shared lists
            with lock:
                try:
                    results.append(task())
                except BaseException as exc:
                    exceptions.append(exc)

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=work)
        t.start()
        threads.append(t)
    for t in threads:
        t.join()

    if exceptions:
        raise exceptions[0]
    return results
