# exercise: append_all
# label: wrong
# mistake: a Pool of four workers with shared tasks: the records do not have a process of their own, only four are there at once

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


_lock = None


def _init_worker(lock):
    """Give every worker of the pool the shared lock."""
    global _lock
    _lock = lock


def _task(append, record):
    with _lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    failed = False
    with multiprocessing.Pool(4, initializer=_init_worker, initargs=(lock,)) as pool:
        results = [pool.apply_async(_task, (append, record)) for record in records]
        pool.close()
        for result in results:
            try:
                result.get()
            except Exception:
                failed = True
        pool.join()
    if failed:
        raise ChildFailed("at least one append raised an exception")
