# exercise: append_all
# label: wrong
# mistake: hopes that the child's exception comes out of start() or join(); it never does, so ChildFailed is never raised

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def locked_append(lock, append, record):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    error = None
    for record in records:
        process = multiprocessing.Process(
            target=locked_append, args=(lock, append, record)
        )
        process.start()
        processes.append(process)

    for process in processes:
        try:
            process.join()
        except Exception as e:  # go on with the others, raise at the end
            error = e

    if error is not None:
        raise ChildFailed("one of the children failed") from error
