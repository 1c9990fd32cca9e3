# exercise: map_with_deadline
# label: wrong
# mistake: both kinds of TimeoutError are caught around get(), so when func itself raises Python's TimeoutError long before the limit, the caller gets None instead of the exception; breaks ":raises: what ``func`` raises in time" and "``None`` if one is late".
import multiprocessing


def map_with_deadline(func, items, seconds, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(func, items, chunksize=1)
        # There are two errors of this name.  I catch both, to be safe.
        try:
            results = answer.get(timeout=seconds)
        except multiprocessing.TimeoutError:
            results = None
        except TimeoutError:
            results = None
    return results
