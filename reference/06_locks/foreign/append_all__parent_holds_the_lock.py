# exercise: append_all
# label: wrong
# mistake: the lock is held by the parent around start(), not by the children around append
import multiprocessing


def append_all(append, records):
    lock = multiprocessing.Lock()
    ps = []
    for r in records:
        with lock:
            p = multiprocessing.Process(target=append, args=(r,))
            p.start()
            ps.append(p)
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
