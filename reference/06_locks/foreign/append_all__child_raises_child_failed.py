# exercise: append_all
# label: wrong
# mistake: ":raises ChildFailed": it is raised inside of the child, where it stays; the parent's `except` never sees it and the call returns as if all were well
import multiprocessing as mp


class ChildFailed(Exception):
    """A child process did not do its part."""


def appendRecord(lock, append, record):
    with lock:
        try:
            append(record)
        except Exception as error:
            raise ChildFailed("append failed for " + repr(record)) from error


def append_all(append, records):
    lock = mp.Lock()
    processList = []
    for record in records:
        processList.append(mp.Process(target=appendRecord, args=(lock, append, record)))
    try:
        for process in processList:
            process.start()
    except ChildFailed:
        raise
    finally:
        for process in processList:
            process.join()
