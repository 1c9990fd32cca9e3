# exercise: append_all
# label: wrong
# mistake: "All processes are started before any is waited for": the parent takes the lock before each start and the child releases it, so the parent waits until one has appended before it starts the next; there are never two at once
import multiprocessing


class ChildFailed(Exception):
    """A child process did not do its part."""


def append_then_release(lock, append, record):
    # the lock was taken for me
    try:
        append(record)
    finally:
        lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        lock.acquire()  # its turn
        process = multiprocessing.Process(
            target=append_then_release, args=(lock, append, record)
        )
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("see above")
