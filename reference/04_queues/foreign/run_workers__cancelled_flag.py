# exercise: run_workers
# label: wrong
# mistake: the first exception sets a flag `cancelled`, at which every worker stops taking tasks, so the tasks that still wait in the queue never run; breaks "Every task runs once" and "A task that raises stops neither its worker nor another one".
import queue
import threading


class WorkerPool:
    def __init__(self, tasks):
        self.tasks = queue.Queue()
        for task in tasks:
            self.tasks.put(task)
        self.lock = threading.Lock()
        self.cancelled = False
        self.error = None
        self.values = []

    def run(self):
        while not self.cancelled:
            try:
                task = self.tasks.get_nowait()
            except queue.Empty:
                return
            try:
                value = task()
                with self.lock:
                    self.values.append(value)
            except Exception as error:
                with self.lock:
                    if self.error is None:
                        self.error = error
                    self.cancelled = True


def run_workers(tasks, workers):
    pool = WorkerPool(tasks)
    threads = [threading.Thread(target=pool.run) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if pool.error is not None:
        raise pool.error
    return pool.values
