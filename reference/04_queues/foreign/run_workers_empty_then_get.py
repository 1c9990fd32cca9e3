# exercise: run_workers
# label: wrong
# mistake: asks empty() and then calls get(); another worker can take the last task in between
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def worker():
        while not q.empty():
            task = q.get()
            try:
                results.append(task())
            except BaseException as e:
                errors.append(e)

    threads = [threading.Thread(target=worker) for _ in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
