# exercise: crunch
# label: right
# style: class-based and over-engineered, a machine object that knows its CPUs
import multiprocessing
import os


class _Machine:
    def _candidates(self):
        if hasattr(os, "process_cpu_count"):
            yield os.process_cpu_count()
        if hasattr(os, "sched_getaffinity"):
            yield len(os.sched_getaffinity(0))
        yield os.cpu_count()

    @property
    def usable_cpus(self):
        known = [count for count in self._candidates() if count]
        return min(known, default=1)


class _Cruncher:
    def __init__(self, work, machine):
        self.work = work
        self.machine = machine

    def run(self, items):
        items = list(items)
        if not items:
            return []
        processes = min(self.machine.usable_cpus, len(items))
        pool = multiprocessing.Pool(processes)
        try:
            answers = [pool.apply_async(self.work, (item,)) for item in items]
            pool.close()
            return [answer.get() for answer in answers]
        finally:
            pool.terminate()
            pool.join()


def crunch(work, items):
    return _Cruncher(work, _Machine()).run(items)
