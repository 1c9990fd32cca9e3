# exercise: append_all
# label: right
# style: Manager lock, and a managed list of what failed
from multiprocessing import Manager, Process


def job(append, record, lock, errors):
    try:
        with lock:
            append(record)
    except BaseException as e:
        errors.append(repr(e))


def append_all(append, records):
    with Manager() as manager:
        lock = manager.Lock()
        errors = manager.list()
        ps = [Process(target=job, args=(append, r, lock, errors)) for r in records]
        for p in ps:
            p.start()
        for p in ps:
            p.join()
        found = list(errors)
    if found:
        raise ChildFailed("; ".join(found))
