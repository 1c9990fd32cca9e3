# exercise: append_all
# label: wrong
# mistake: the error_callback raises ChildFailed, but it runs in the thread of the pool that handles results and ends it; nothing reaches the caller, and pool.join() waits forever once append has raised. Breaks ":raises ChildFailed: if append raised for some record" and "The call returns when all have ended".
import multiprocessing

_lock = None


def _share(lock):
    global _lock
    _lock = lock


def _append(append, record):
    with _lock:
        append(record)


def _fail(error):
    raise ChildFailed(str(error))


def append_all(append, records):
    if not records:
        return
    pool = multiprocessing.Pool(
        len(records),
        initializer=_share,
        initargs=(multiprocessing.Lock(),),
        maxtasksperchild=1,
    )
    for record in records:
        pool.apply_async(_append, (append, record), error_callback=_fail)
    pool.close()
    pool.join()
