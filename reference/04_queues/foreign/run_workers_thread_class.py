# exercise: run_workers
# label: right
# style: old-fashioned Thread subclass, task_done and q.join, then an end mark for each worker
import queue
import threading


class Outcome:
    def __init__(self):
        self.lock = threading.Lock()
        self.values = []
        self.first_error = None

    def add_value(self, value):
        with self.lock:
            self.values.append(value)

    def add_error(self, error):
        with self.lock:
            if self.first_error is None:
                self.first_error = error


class Worker(threading.Thread):
    def __init__(self, jobs, outcome):
        threading.Thread.__init__(self)
        self.jobs = jobs
        self.outcome = outcome

    def run(self):
        while True:
            job = self.jobs.get()
            try:
                if job is None:
                    return
                self.outcome.add_value(job())
            except BaseException as error:
                self.outcome.add_error(error)
            finally:
                self.jobs.task_done()


def run_workers(tasks, workers):
    jobs = queue.Queue()
    outcome = Outcome()
    crew = [Worker(jobs, outcome) for _ in range(workers)]
    for worker in crew:
        worker.start()
    for task in tasks:
        jobs.put(task)
    jobs.join()
    for _ in crew:
        jobs.put(None)
    for worker in crew:
        worker.join()
    if outcome.first_error is not None:
        raise outcome.first_error
    return outcome.values
