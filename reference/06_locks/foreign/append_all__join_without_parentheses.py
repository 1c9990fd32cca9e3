# exercise: append_all
# label: wrong
# mistake: p.join is named, not called; exitcode None != 0 makes it raise at once
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
        p.join
    if any(p.exitcode != 0 for p in ps):
        raise ChildFailed
