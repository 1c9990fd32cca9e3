# exercise: run_workers
# style: a_sentinel_for_each_worker
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    results = []
    errors = []
    lock = threading.Lock()

    def worker():
        while True:
            task = todo.get()
            if task is None:
                break
            try:
                value = task()
            except Exception as e:
                with lock:
                    errors.append(e)
            else:
                with lock:
                    results.append(value)

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=worker)
        t.start()
        threads.append(t)
    for task in tasks:
        todo.put(task)
    for _ in range(workers):
        todo.put(None)
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return results
