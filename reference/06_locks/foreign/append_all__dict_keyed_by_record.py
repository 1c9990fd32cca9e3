# exercise: append_all
# label: wrong
# mistake: the processes are kept in a dict with the record as the key: equal records overwrite each other and are not joined, lists are unhashable
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = {r: multiprocessing.Process(target=run, args=(append, r, lock)) for r in records}
    for p in ps.values():
        p.start()
    for p in ps.values():
        p.join()
    if any(p.exitcode for p in ps.values()):
        raise ChildFailed
