# exercise: run_workers
# label: wrong
# mistake: the lock for the list of values is held while the task runs, so only one worker is busy at a time although there are enough tasks.
import queue
import threading


def run_workers(tasks, workers):
    todo = queue.Queue()
    for task in tasks:
        todo.put(task)

    lock = threading.Lock()
    values = []
    errors = []

    def worker():
        while True:
            try:
                task = todo.get_nowait()
            except queue.Empty:
                return
            # the lists are shared, so they need a lock
            with lock:
                try:
                    values.append(task())
                except BaseException as e:
                    errors.append(e)

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=worker)
        t.start()
        threads.append(t)
    for t in threads:
        t.join()

    if errors:
        raise errors[0]
    return values
