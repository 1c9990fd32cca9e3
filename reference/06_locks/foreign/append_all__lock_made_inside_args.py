# exercise: append_all
# label: wrong
# mistake: "append must not be called by two processes at the same moment": Lock() stands in the args within the loop, so each process gets a lock of its own, and all append at once
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_locked(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    processes = [
        multiprocessing.Process(
            target=append_locked,
            args=(multiprocessing.Lock(), append, record),
        )
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("a child failed")
