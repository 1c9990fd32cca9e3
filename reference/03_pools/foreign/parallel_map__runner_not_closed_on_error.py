# exercise: parallel_map
# label: wrong
# mistake: close() and join() are skipped when func raises, and the runner keeps the pool alive: "No process of the pool is alive when the call is over, however it ends."

import multiprocessing


class PoolRunner:
    def __init__(self):
        self.pool = None

    def open(self, processes):
        self.pool = multiprocessing.Pool(processes)

    def run(self, func, items):
        return self.pool.map(func, items, chunksize=1)

    def shut(self):
        self.pool.close()
        self.pool.join()
        self.pool = None


RUNNER = PoolRunner()


def parallel_map(func, items, processes=4):
    RUNNER.open(processes)
    results = RUNNER.run(func, items)
    RUNNER.shut()
    return results
