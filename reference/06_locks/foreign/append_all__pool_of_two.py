# exercise: append_all
# label: wrong
# mistake: "each in a process of its own": a Pool of at most two serves all records, so from three records on a process appends several of them, and three are never there at the same time
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _remember(lock, append):
    global _lock, _append
    _lock = lock
    _append = append


def _append_one(record):
    try:
        with _lock:
            _append(record)
    except BaseException:
        return False
    return True


def append_all(append, records):
    if len(records) == 0:
        return
    lock = multiprocessing.Lock()
    # only one is inside at a time, so two are enough: one writes, one is ready
    size = min(2, len(records))
    with multiprocessing.Pool(size, _remember, (lock, append)) as pool:
        answers = pool.map(_append_one, records, chunksize=1)
        pool.close()
        pool.join()
    if not all(answers):
        raise ChildFailed("a record was not appended")
