# exercise: append_all
# label: wrong
# mistake: acquire(block=False), and who does not get the lock appends nothing
import multiprocessing


def run(append, record, lock):
    if lock.acquire(block=False):
        try:
            append(record)
        finally:
            lock.release()


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
