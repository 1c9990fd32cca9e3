# exercise: parallel_map
# label: right
# style: with logging; the results come in by callbacks that know their index, close and join wait for all of them
import functools
import logging
import multiprocessing

log = logging.getLogger(__name__)


def parallel_map(func, items, processes=4):
    results = [None] * len(items)
    errors = []

    def failed(index, error):
        log.warning("item %d failed: %s", index, type(error).__name__)
        errors.append(error)

    def finished(index, result):
        log.debug("item %d is ready", index)
        results[index] = result

    log.info("mapping %d items with %d processes", len(items), processes)
    with multiprocessing.Pool(processes) as pool:
        for index, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(finished, index),
                error_callback=functools.partial(failed, index),
            )
        pool.close()
        pool.join()  # after this, every callback has been called
    log.info("the pool is gone, %d errors", len(errors))

    if errors:
        raise errors[0]
    return results
