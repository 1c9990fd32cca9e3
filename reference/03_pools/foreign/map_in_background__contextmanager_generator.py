# exercise: map_in_background
# label: right
# style: library author; a generator as a context manager holds the pool and lends out the running map

import contextlib
import multiprocessing


@contextlib.contextmanager
def running_map(func, items, processes):
    with multiprocessing.Pool(processes) as pool:
        yield pool.map_async(func, items, chunksize=1)


def map_in_background(func, items, foreground, processes=2):
    with running_map(func, items, processes) as answer:
        value = foreground()
        return answer.get(), value
