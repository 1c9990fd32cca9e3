# exercise: run_workers
# label: wrong
# mistake: each exception overwrites the one before, so when two or more tasks raise, the caller gets the last exception and not the first
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    for _ in range(workers):
        q.put(None)  # one end mark for each

    results = []
    error = None

    def work():
        nonlocal error
        while True:
            task = q.get()
            if task is None:
                return
            try:
                results.append(task())
            except BaseException as e:
                error = e

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()

    if error is not None:
        raise error
    return results
