# exercise: append_all
# label: wrong
# mistake: a pool of two workers does all the records, so with three or more records they do not have a process of their own each
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


_lock = None


def _init(lock):
    global _lock
    _lock = lock


def _append_one(append, record):
    with _lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    # only one may append anyway: one that works, and one that is ready for its turn
    with multiprocessing.Pool(2, initializer=_init, initargs=(lock,)) as pool:
        results = [pool.apply_async(_append_one, (append, r)) for r in records]
        pool.close()
        pool.join()
    failed = [result for result in results if not result.successful()]
    if failed:
        raise ChildFailed(f"{len(failed)} records failed")
