# exercise: map_with_deadline
# label: right
# style: ExitStack with join and terminate
import multiprocessing
from contextlib import ExitStack


def map_with_deadline(func, items, seconds, processes=2):
    with ExitStack() as last:
        pool = multiprocessing.Pool(processes)
        last.callback(pool.join)
        last.callback(pool.terminate)
        handle = pool.map_async(func, items)
        handle.wait(timeout=seconds)
        match handle.ready():
            case True:
                return handle.get()
            case False:
                return None
