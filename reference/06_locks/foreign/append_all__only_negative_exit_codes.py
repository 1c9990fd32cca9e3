# exercise: append_all
# label: wrong
# mistake: only a negative exit code is taken for a failure, but a child whose append raised ends with 1, so ChildFailed is never raised
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def do_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    workers = [
        multiprocessing.Process(target=do_append, args=(lock, append, r))
        for r in records
    ]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    # exit code: 0 = ok, < 0 = error
    if any(w.exitcode < 0 for w in workers):
        raise ChildFailed("one of the children ended with an error")
