# exercise: append_all
# label: wrong
# mistake: with lock.acquire(): TypeError with the lock taken; the next ones wait for ever
import multiprocessing


def run(append, record, lock):
    with lock.acquire():
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
