# exercise: append_all
# label: wrong
# mistake: acquire(timeout=1) does not raise when the time is over, it returns False, and nobody looks: when one append takes longer than a second, the others go in at the same time (and their release() frees the lock of the first, whose own release() then fails, so ChildFailed is raised for nothing); breaks "`append` must not be called by two processes at the same moment".
import multiprocessing


def _append_alone(lock, append, record):
    lock.acquire(block=True, timeout=1)
    try:
        append(record)
    finally:
        lock.release()


def append_all(append, records):
    context = multiprocessing.get_context()
    lock = context.Lock()
    processes = [
        context.Process(target=_append_alone, args=(lock, append, record))
        for record in records
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    if any(process.exitcode != 0 for process in processes):
        raise ChildFailed("a record was not appended")
