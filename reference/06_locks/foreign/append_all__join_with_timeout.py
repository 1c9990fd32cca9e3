# exercise: append_all
# label: wrong
# mistake: join(timeout=1): who is still waiting for its turn is left behind
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
        p.join(timeout=1)
    if any(p.exitcode for p in ps):
        raise ChildFailed
