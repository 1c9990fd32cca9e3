# exercise: append_all
# label: right
# style: careful C programmer; acquire/try/finally, failures counted in shared memory, traceback printed by hand
import multiprocessing as mp
import traceback


class ChildFailed(Exception):
    pass


def child_main(mutex, n_failed, append, record):
    mutex.acquire()
    try:
        append(record)
    except BaseException:
        traceback.print_exc()
        n_failed.value += 1         # protected by mutex, we still hold it
    finally:
        mutex.release()


def append_all(append, records):
    mutex = mp.Lock()
    n_failed = mp.Value("i", 0)
    children = [
        mp.Process(target=child_main, args=(mutex, n_failed, append, r))
        for r in records
    ]
    for c in children:
        c.start()
    for c in children:
        c.join()
    if n_failed.value > 0:
        raise ChildFailed(f"{n_failed.value} of {len(children)} children failed")
