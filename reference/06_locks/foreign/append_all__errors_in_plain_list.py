# exercise: append_all
# label: wrong
# mistake: the child appends its error to a plain global list, which is a copy of its own
import multiprocessing

errors = []


def run(append, record, lock):
    with lock:
        try:
            append(record)
        except Exception as e:
            errors.append(e)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if errors:
        raise ChildFailed
