# exercise: append_all
# label: wrong
# mistake: the lock is made in the child
import multiprocessing


def run(append, record):
    lock = multiprocessing.Lock()
    with lock:
        append(record)


def append_all(append, records):
    ps = [multiprocessing.Process(target=run, args=(append, r)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
