# exercise: map_catching
# label: wrong
# mistake: the error_callback only logs, so a failed item has no entry and the list is too short; breaks ":return: for each item, in order, what ``func`` returned, whatever that is, or the exception object that it raised."
import logging
import multiprocessing

log = logging.getLogger(__name__)


def map_catching(func, items, processes=2):
    results = {}

    def remember(index):
        def callback(value):
            results[index] = value

        return callback

    def report(error):
        log.warning("an item failed: %s", error)

    pool = multiprocessing.Pool(processes)
    try:
        for index, item in enumerate(items):
            pool.apply_async(
                func, (item,), callback=remember(index), error_callback=report
            )
        pool.close()
        pool.join()
    finally:
        pool.terminate()
        pool.join()
    return [results[index] for index in sorted(results)]
