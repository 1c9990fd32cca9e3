# exercise: append_all
# label: right
# style: Pool(len(records)) with initializer and barrier, apply_async
import multiprocessing


def setup(lock, barrier):
    setup.lock = lock
    setup.barrier = barrier


def work(append, record):
    setup.barrier.wait()
    with setup.lock:
        try:
            append(record)
            return 0
        except BaseException:
            return 1


def append_all(append, records):
    n = len(records)
    if n == 0:
        return
    pool = multiprocessing.Pool(n, setup, (multiprocessing.Lock(), multiprocessing.Barrier(n)))
    results = [pool.apply_async(work, (append, r)) for r in records]
    pool.close()
    errors = sum(r.get() for r in results)
    pool.join()
    if errors > 0:
        raise ChildFailed(errors)
