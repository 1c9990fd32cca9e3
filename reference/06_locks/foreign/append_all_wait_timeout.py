# exercise: append_all
# label: wrong
# mistake: acquire has a timeout, and after it the process appends without holding the lock
import multiprocessing

LOCK_WAIT_TIMEOUT = 0.2


def _append_one(append, record, lock):
    got_it = lock.acquire(timeout=LOCK_WAIT_TIMEOUT)
    try:
        append(record)
    finally:
        if got_it:
            lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    processes = []
    for record in records:
        process = multiprocessing.Process(target=_append_one, args=(append, record, lock))
        process.start()
        processes.append(process)
    for process in processes:
        process.join()
    for process in processes:
        if process.exitcode != 0:
            raise ChildFailed(process.name)
