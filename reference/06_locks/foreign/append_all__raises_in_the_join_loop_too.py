# exercise: append_all
# label: wrong
# mistake: raises ChildFailed inside the loop that joins, so if an early record fails, the call ends while later processes still append and are left behind
import multiprocessing


class ChildFailed(Exception):  # noqa: N818
    """A child process did not do its part."""


def append_one(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=append_one, args=(lock, append, record))
        processes.append(process)
        process.start()

    for process in processes:
        process.join()
        if process.exitcode != 0:
            raise ChildFailed(f"{process.name} ended with {process.exitcode}")
