# exercise: run_workers
# label: wrong
# mistake: the lock that should protect the list is held while the task runs, so there is never more than one task at a time; breaks "As long as there are enough tasks, all workers are busy at the same time".
import queue
import threading


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    values, errors = [], []
    lock = threading.Lock()

    def work():
        while True:
            try:
                task = q.get_nowait()
            except queue.Empty:
                break
            with lock:
                try:
                    values.append(task())
                except Exception as error:
                    errors.append(error)

    threads = []
    for _ in range(workers):
        t = threading.Thread(target=work)
        threads.append(t)
        t.start()
    for t in threads:
        t.join()
    if errors:
        raise errors[0]
    return values
