# exercise: append_all
# label: wrong
# mistake: the parent takes the lock before each start and the child lets it go, so the next child is started only when the one before is done

import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_and_release(lock, append, record):
    try:
        append(record)
    finally:
        lock.release()  # was taken for me


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        p = multiprocessing.Process(
            target=append_and_release, args=(lock, append, record)
        )
        processes.append(p)

    for p in processes:
        lock.acquire()  # nobody else may append now
        p.start()

    for p in processes:
        p.join()

    if sum(abs(p.exitcode) for p in processes) > 0:
        raise ChildFailed
