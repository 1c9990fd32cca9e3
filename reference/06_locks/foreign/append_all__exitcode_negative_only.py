# exercise: append_all
# label: wrong
# mistake: tests exitcode < 0, which is for signals; an exception gives 1
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
    if any(p.exitcode < 0 for p in ps):
        raise ChildFailed
