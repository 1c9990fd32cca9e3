# exercise: append_all
# label: wrong
# mistake: the lock is handed over, but a new one with the same name is made in the child
import multiprocessing


def run(append, record, lock):
    lock = multiprocessing.Lock()
    lock.acquire()
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
