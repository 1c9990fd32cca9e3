# exercise: append_all
# label: wrong
# mistake: ChildFailed only if all have failed; and all([]) is true, so it is raised for no records too
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
    if all(p.exitcode != 0 for p in ps):
        raise ChildFailed
