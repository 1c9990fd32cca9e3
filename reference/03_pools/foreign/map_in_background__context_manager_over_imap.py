# exercise: map_in_background
# label: right
# style: generator lover, a contextmanager that yields the running imap and ends the pool in its finally
import contextlib
import multiprocessing


@contextlib.contextmanager
def running_map(func, items, processes):
    pool = multiprocessing.Pool(processes)
    try:
        yield pool.imap(func, items)
    finally:
        pool.terminate()
        pool.join()


def map_in_background(func, items, foreground, processes=2):
    items = list(items)
    with running_map(func, items, processes) as stream:
        value = foreground()
        results = [next(stream) for _ in items]
    return results, value
