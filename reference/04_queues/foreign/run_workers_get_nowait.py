# exercise: run_workers
# label: right
# style: plain beginner, the queue is filled first and workers use get_nowait
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)

    results = []
    errors = []

    def worker():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                return
            try:
                results.append(task())
            except BaseException as error:
                errors.append(error)

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=worker)
        t.start()
        threads.append(t)
    for t in threads:
        t.join()

    if errors:
        raise errors[0]
    return results
