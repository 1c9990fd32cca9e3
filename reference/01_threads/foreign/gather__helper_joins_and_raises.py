# exercise: gather
# label: wrong
# mistake: a helper that does too much joins one thread, checks for its error and raises, while later threads still run; breaks "if tasks raise, first waits for all of them"
import threading


class Job(threading.Thread):
    def __init__(self, task):
        super().__init__()
        self.task = task
        self.result = None
        self.error = None

    def run(self):
        try:
            self.result = self.task()
        except BaseException as e:
            print("there was an error", e)
            self.error = e


def wait_and_check_and_get_result(job):
    job.join()
    if job.error is not None:
        raise job.error
    return job.result


def gather(tasks):
    jobs = [Job(t) for t in tasks]
    for job in jobs:
        job.start()
    results = []
    for job in jobs:
        results.append(wait_and_check_and_get_result(job))
    return results
