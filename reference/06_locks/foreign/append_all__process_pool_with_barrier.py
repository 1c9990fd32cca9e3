# exercise: append_all
# label: right
# style: concurrent.futures, as many workers as records, a barrier so that each worker gets exactly one record, lock by initializer
import multiprocessing
import traceback
from concurrent.futures import ProcessPoolExecutor


class ChildFailed(Exception):
    """A child process did not do its part."""


_lock = _all_here = _append = None


def _set_up(lock, all_here, append):
    global _lock, _all_here, _append
    _lock, _all_here, _append = lock, all_here, append


def _append_one(record):
    # Nobody can take a second record, because all must have one first.
    _all_here.wait()
    try:
        with _lock:
            _append(record)
    except BaseException:
        traceback.print_exc()
        return False
    return True


def append_all(append, records):
    count = len(records)
    if count == 0:
        return
    shared = (multiprocessing.Lock(), multiprocessing.Barrier(count), append)
    with ProcessPoolExecutor(count, initializer=_set_up, initargs=shared) as pool:
        futures = [pool.submit(_append_one, record) for record in records]
    for future in futures:
        if future.exception() is not None or not future.result():
            raise ChildFailed("a record was not appended")
