# exercise: run_workers
# label: wrong
# mistake: no try around the task: the worker dies with a traceback and the caller gets no exception
# expect: worker-ends-with-its-task

import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            results.append(task())

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    return results
