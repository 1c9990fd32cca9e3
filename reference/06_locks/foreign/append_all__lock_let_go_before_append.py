# exercise: append_all
# label: wrong
# mistake: with lock: pass, and append stands after it
import multiprocessing


def run(append, record, lock):
    with lock:
        line = record
    append(line)


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = [multiprocessing.Process(target=run, args=(append, r, lock)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
