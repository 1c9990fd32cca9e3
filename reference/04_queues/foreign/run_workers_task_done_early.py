# exercise: run_workers
# label: wrong
# mistake: task_done() is called right after get(), so q.join() returns while tasks still run
import queue
import threading


class Pool:
    def __init__(self, size):
        self.jobs = queue.Queue()
        self.values = []
        self.errors = []
        for _ in range(size):
            threading.Thread(target=self._loop, daemon=True).start()

    def _loop(self):
        while True:
            job = self.jobs.get()
            self.jobs.task_done()
            try:
                self.values.append(job())
            except BaseException as err:
                self.errors.append(err)

    def submit(self, job):
        self.jobs.put(job)

    def wait(self):
        self.jobs.join()


def run_workers(tasks, workers):
    pool = Pool(workers)
    for task in tasks:
        pool.submit(task)
    pool.wait()
    if pool.errors:
        raise pool.errors[0]
    return list(pool.values)
