# exercise: crunch
# label: wrong
# mistake: a Lock handed to the processes is held during the whole work: one at a time
import multiprocessing

_lock = None


def _init(lock):
    global _lock
    _lock = lock


def _locked(job):
    work, item = job
    with _lock:
        return work(item)


def crunch(work, items):
    lock = multiprocessing.Lock()
    with multiprocessing.Pool(initializer=_init, initargs=(lock,)) as pool:
        return pool.map(_locked, [(work, item) for item in items], 1)
