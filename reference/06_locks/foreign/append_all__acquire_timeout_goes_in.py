# exercise: append_all
# label: wrong
# mistake: acquire(timeout=0.5) whose answer is not looked at: after it the child appends all the same
import multiprocessing


def run(append, record, lock):
    got = lock.acquire(timeout=0.5)
    try:
        append(record)
    finally:
        if got:
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
