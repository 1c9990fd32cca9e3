# exercise: parallel_map
# label: right
# style: defensive: checks of the arguments, own chunk size, logging
import logging
import multiprocessing

log = logging.getLogger(__name__)


def parallel_map(func, items, processes=4):
    if not callable(func):
        raise TypeError("func must be callable")
    if processes < 1:
        raise ValueError("at least one process")
    arguments = list(items)
    log.debug("mapping %d items with %d processes", len(arguments), processes)
    results = []
    with multiprocessing.Pool(processes) as pool:
        handle = pool.map_async(func, arguments, chunksize=1)
        while not handle.ready():
            handle.wait(0.5)
            log.debug("still waiting")
        results = handle.get()
    assert len(results) == len(arguments)
    return results
