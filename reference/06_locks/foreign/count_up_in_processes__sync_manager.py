# exercise: count_up_in_processes
# label: right
# style: the lock lives in a SyncManager that is shut down before the call returns; the children get a proxy
import multiprocessing
from multiprocessing.managers import SyncManager


def _add(counter, times, lock):
    for _ in range(times):
        lock.acquire()
        try:
            counter.value += 1
        finally:
            lock.release()


def count_up_in_processes(counter, times, workers):
    if workers == 0:
        return
    ctx = multiprocessing.get_context()
    with SyncManager(ctx=ctx) as manager:
        lock = manager.Lock()
        children = [
            ctx.Process(target=_add, args=(counter, times, lock))
            for _ in range(workers)
        ]
        for child in children:
            child.start()
        for child in children:
            child.join()
