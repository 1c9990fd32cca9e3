# exercise: parallel_map
# label: right
# style: Java style: a class with a pool inside, own __enter__ and __exit__
import multiprocessing


class ParallelMapper:
    def __init__(self, number_of_processes):
        self._number_of_processes = number_of_processes
        self._pool = None

    def __enter__(self):
        self._pool = multiprocessing.Pool(self._number_of_processes)
        return self

    def __exit__(self, exc_type, exc, tb):
        if exc_type is None:
            self._pool.close()
        else:
            self._pool.terminate()
        self._pool.join()
        return False

    def execute(self, func, items):
        return self._pool.map(func, items)


def parallel_map(func, items, processes=4):
    with ParallelMapper(processes) as mapper:
        return mapper.execute(func, items)
