# exercise: map_catching
# label: right
# style: somebody who likes blocking calls, a few threads that each call pool.apply, with logging of what failed
import logging
import multiprocessing
from concurrent.futures import ThreadPoolExecutor

log = logging.getLogger("map_catching")


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:

        def one(item):
            # runs in a thread; the work itself is done in a process of the pool
            try:
                return pool.apply(func, args=(item,))
            except Exception as error:
                log.info("an item failed: %r", error)
                return error

        # as many threads as processes: all of the processes have work
        with ThreadPoolExecutor(max_workers=processes) as threads:
            return list(threads.map(one, items))
