# exercise: worker_count
# label: right
# style: a class with static methods, Java style

import multiprocessing


class WorkerCounter:
    MINIMUM = 1

    def __init__(self, jobs):
        self.jobs = jobs

    def getCpuCount(self):
        return multiprocessing.cpu_count()

    def getWorkerCount(self):
        result = self.jobs
        if result > self.getCpuCount():
            result = self.getCpuCount()
        if result < WorkerCounter.MINIMUM:
            result = WorkerCounter.MINIMUM
        return result


def worker_count(jobs):
    counter = WorkerCounter(jobs)
    return counter.getWorkerCount()
