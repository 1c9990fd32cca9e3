# exercise: run_workers
# label: wrong
# mistake: empty() is the end test, and between it and the waiting get() the worker sleeps: with fewer tasks than workers all see a task, one gets it, the others wait forever; breaks "there may be none, and fewer than ``workers``" and "when every worker has ended"
import queue
import threading
import time


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = []
    errors = []

    def worker(nr):
        while not q.empty():
            print("worker", nr, "is going to take a task")
            time.sleep(0.02)  # let the others have a chance too
            task = q.get()
            try:
                results.append(task())
            except Exception as e:
                errors.append(e)

    threads = [threading.Thread(target=worker, args=(n,)) for n in range(workers)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
