# exercise: append_all
# label: wrong
# mistake: try/except around start() and join() in the parent, as if the exception of the child came there
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    try:
        for p in ps:
            p.start()
        for p in ps:
            p.join()
    except Exception as e:
        raise ChildFailed from e
