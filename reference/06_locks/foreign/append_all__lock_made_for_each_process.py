# exercise: append_all
# label: wrong
# mistake: the Lock() is made inside the loop, so each process has a lock of its own and two append at the same moment
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def guarded_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    processes = []
    for record in records:
        lock = multiprocessing.Lock()
        process = multiprocessing.Process(
            target=guarded_append, args=(lock, append, record)
        )
        processes.append(process)

    for process in processes:
        process.start()
    for process in processes:
        process.join()

    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("at least one record was not appended")
