# exercise: append_all
# label: wrong
# mistake: only the last process is looked at (and NameError with no records)
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
    if p.exitcode != 0:
        raise ChildFailed
