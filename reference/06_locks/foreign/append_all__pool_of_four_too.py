# exercise: append_all
# label: wrong
# mistake: a pool of four processes does all the records, so with five or more a process appends several: not each record in a process of its own
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
    failed = 0
    with multiprocessing.Pool(4, initializer=_init, initargs=(lock,)) as pool:
        results = [
            pool.apply_async(_append_one, (append, record)) for record in records
        ]
        pool.close()
        for result in results:
            try:
                result.get()
            except Exception:
                failed += 1
        pool.join()
    if failed:
        raise ChildFailed(f"{failed} records failed")
