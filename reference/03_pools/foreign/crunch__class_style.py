# exercise: crunch
# label: right
# style: Java style: CpuCruncher with methods
import multiprocessing
import os


class CpuCruncher:
    def __init__(self):
        self.cpus = len(os.sched_getaffinity(0))
        self.pool = None

    def open(self):
        self.pool = multiprocessing.Pool(self.cpus)

    def crunch(self, work, items):
        handles = []
        for item in items:
            handles.append(self.pool.apply_async(work, (item,)))
        values = []
        for handle in handles:
            values.append(handle.get())
        return values

    def close(self):
        self.pool.terminate()
        self.pool.join()


def crunch(work, items):
    cruncher = CpuCruncher()
    cruncher.open()
    try:
        return cruncher.crunch(work, items)
    finally:
        cruncher.close()
