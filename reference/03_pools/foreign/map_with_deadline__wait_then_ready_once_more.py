# exercise: map_with_deadline
# label: right
# style: defends against everything: checks arguments, asks wait() and ready() instead of catching an exception, logs, ends the pool in finally
import logging
import multiprocessing

logger = logging.getLogger("deadline")


def map_with_deadline(func, items, seconds, processes=2):
    if not callable(func):
        raise TypeError("func must be callable, not %r" % (func,))
    items = list(items)
    if not items:
        logger.info("nothing to do")
        return []

    pool = multiprocessing.Pool(processes=processes)
    try:
        answer = pool.map_async(func, items, chunksize=1)
        pool.close()  # nobody may add more work
        # wait() never raises, so that a timeout raised by func itself
        # cannot be taken for ours
        answer.wait(seconds)
        if not answer.ready():
            logger.warning("gave up after %s seconds", seconds)
            return None
        return answer.get()
    finally:
        pool.terminate()
        pool.join()
        logger.debug("pool ended")
