# exercise: gather
# label: wrong
# mistake: errors are looked for with as_completed, so of several exceptions it raises the one that came first in time (breaks "raises the exception of the first one in the order of ``tasks`` that raised")
from concurrent.futures import Future, ThreadPoolExecutor, as_completed


def gather(tasks):
    with ThreadPoolExecutor(len(tasks) or 1) as pool:
        futures = [*map(pool.submit, tasks)]
        for error in filter(None, map(Future.exception, as_completed(futures))):
            raise error
    return [*map(Future.result, futures)]
