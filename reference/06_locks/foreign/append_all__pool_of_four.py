# exercise: append_all
# label: wrong
# mistake: a Pool(4) with a manager lock: several records in one process, and not all started
import multiprocessing


def run(args):
    append, record, lock = args
    with lock:
        try:
            append(record)
        except Exception:
            return False
    return True


def append_all(append, records):
    with multiprocessing.Manager() as m, multiprocessing.Pool(4) as pool:
        lock = m.Lock()
        if not all(pool.map(run, [(append, r, lock) for r in records], chunksize=1)):
            raise ChildFailed
