# exercise: run_workers
# label: wrong
# misjudged: started-one-by-one
# mistake: the lock for the list of results is held while the task runs, so never two tasks run at once; breaks "As long as there are enough tasks, all workers are busy at the same time."
import queue
import threading


class Results:
    def __init__(self):
        self.lock = threading.Lock()
        self.values = []
        self.first_error = None

    def add(self, task):
        with self.lock:  # protects values and first_error
            try:
                self.values.append(task())
            except BaseException as error:
                if self.first_error is None:
                    self.first_error = error


def worker(tasks, results):
    while True:
        try:
            task = tasks.get_nowait()
        except queue.Empty:
            break
        results.add(task)


def run_workers(tasks, workers):
    q = queue.Queue()
    for task in tasks:
        q.put(task)
    results = Results()
    threads = [
        threading.Thread(target=worker, args=(q, results)) for _ in range(workers)
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if results.first_error is not None:
        raise results.first_error
    return results.values
