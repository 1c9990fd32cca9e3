# exercise: append_all
# label: wrong
# mistake: "raises ChildFailed ... when all the other records have been appended" and "leaves no process behind": it raises at the first bad exit code, while later children are not joined yet
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def write_one(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    workers = [
        multiprocessing.Process(target=write_one, args=(lock, append, rec))
        for rec in records
    ]
    [w.start() for w in workers]
    for w in workers:
        w.join()
        if w.exitcode:
            raise ChildFailed(f"{w.name} ended with {w.exitcode}")
