# exercise: append_all
# label: wrong
# mistake: args=(..., Lock()) in the loop: each process gets another lock (under spawn it may be gone before the child opens it: FileNotFoundError)
import multiprocessing


def run(append, record, lock):
    with lock:
        append(record)


def append_all(append, records):
    ps = [multiprocessing.Process(target=run, args=(append, r, multiprocessing.Lock())) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
