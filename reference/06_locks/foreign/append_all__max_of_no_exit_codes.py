# exercise: append_all
# label: wrong
# mistake: max() of the exit codes: ValueError when there are no records
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if max(p.exitcode for p in ps) > 0:
        raise ChildFailed
