# exercise: append_all
# label: wrong
# mistake: the child catches and raises ChildFailed itself, and the parent never looks
import multiprocessing


def run(append, record, lock):
    with lock:
        try:
            append(record)
        except Exception:
            raise ChildFailed(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
