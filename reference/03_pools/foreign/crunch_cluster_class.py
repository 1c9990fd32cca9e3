# exercise: crunch
# label: right
# style: class-based and defensive: bounds on the size, nothing started for no items, terminate and join on every way out
import multiprocessing
import os


class _Cruncher:
    def __init__(self, work):
        self._work = work

    @staticmethod
    def _machine_cpus():
        return os.cpu_count() or 1

    @classmethod
    def _usable_cpus(cls):
        machine = cls._machine_cpus()
        affinity = getattr(os, "sched_getaffinity", None)
        if affinity is None:
            return machine
        try:
            usable = len(affinity(0))
        except OSError:
            return machine
        return max(1, min(usable, machine))

    def run(self, items):
        count = len(items)
        if count == 0:
            return []
        pool = multiprocessing.Pool(min(self._usable_cpus(), count))
        try:
            answers = [pool.apply_async(self._work, (item,)) for item in items]
            return [answer.get() for answer in answers]
        finally:
            pool.terminate()
            pool.join()


def crunch(work, items):
    return _Cruncher(work).run(items)
