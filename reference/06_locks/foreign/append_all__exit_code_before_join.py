# exercise: append_all
# label: wrong
# mistake: the exit codes are read before the joins, when they are None
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    failed = any(p.exitcode for p in ps)
    for p in ps:
        p.join()
    if failed:
        raise ChildFailed
