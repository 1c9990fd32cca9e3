# exercise: append_all
# label: wrong
# mistake: no lock: the children append at the same moment
# expect: no-lock
import multiprocessing


def append_all(append, records):
    ps = [multiprocessing.Process(target=append, args=(r,)) for r in records]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    if any(p.exitcode for p in ps):
        raise ChildFailed
