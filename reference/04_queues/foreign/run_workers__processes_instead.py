# exercise: run_workers
# label: wrong
# mistake: processes instead of threads: results and errors of the children stay there

import queue
import multiprocessing


CTX = multiprocessing.get_context("fork")


def run_workers(tasks, workers):
    q = CTX.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def work():
        while True:
            try:
                task = q.get(timeout=0.5)
            except queue.Empty:
                return
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)

    threads = [CTX.Process(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
