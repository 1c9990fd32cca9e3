# exercise: append_all
# label: wrong
# mistake: the lock is a default argument of the child's function, so it is made when the file is imported, and under spawn and forkserver each process has its own: "``append`` must not be called by two processes at the same moment", "Only what you pass in `args` is shared."
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def _append_one(append, record, lock=multiprocessing.Lock()):
    with lock:
        append(record)


def append_all(append, records):
    processes = [
        multiprocessing.Process(target=_append_one, args=(append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("some append raised")
