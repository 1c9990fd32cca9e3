# exercise: crunch
# label: right
# style: library author; a subclass of Pool that counts the usable CPUs itself and closes politely when nothing went wrong

import multiprocessing.pool
import os


class CpuPool(multiprocessing.pool.Pool):
    """One process for each CPU that may be used."""

    def __init__(self):
        super().__init__(processes=self.usable_cpus())

    @staticmethod
    def usable_cpus():
        try:
            count = os.process_cpu_count()
        except AttributeError:
            count = len(os.sched_getaffinity(0))
        return count or 1

    def each(self, work, items):
        answers = [self.apply_async(work, (item,)) for item in items]
        return [answer.get() for answer in answers]

    def __exit__(self, kind, error, traceback):
        if kind is None:
            self.close()
        else:
            self.terminate()
        self.join()


def crunch(work, items):
    with CpuPool() as pool:
        return pool.each(work, items)
