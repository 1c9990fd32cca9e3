# exercise: run_workers
# label: right
# style: old-fashioned Thread subclass, task_done/q.join, then one end mark for each worker
import queue
import threading


class _Worker(threading.Thread):
    def __init__(self, jobs, values, errors):
        super().__init__()
        self.jobs, self.values, self.errors = jobs, values, errors

    def run(self):
        while True:
            job = self.jobs.get()
            try:
                if job is None:
                    break
                self.values.append(job())
            except BaseException as exc:
                self.errors.append(exc)
            finally:
                self.jobs.task_done()


def run_workers(tasks, workers):
    jobs, values, errors = queue.Queue(), [], []
    crew = [_Worker(jobs, values, errors) for _ in range(workers)]
    for w in crew:
        w.start()
    for task in tasks:
        jobs.put(task)
    jobs.join()
    for _ in crew:
        jobs.put(None)
    for w in crew:
        w.join()
    if errors:
        raise errors[0]
    return values
