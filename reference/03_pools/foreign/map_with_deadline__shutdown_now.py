# exercise: map_with_deadline
# label: wrong
# mistake: believes that shutdown(wait=False, cancel_futures=True) interrupts running work, as shutdownNow does; it only drops what has not begun, so the process of a late item is still alive and working when None is returned; breaks "no process of the pool is alive when the call is over".
from concurrent.futures import ProcessPoolExecutor, wait


class _ProcessService:
    def __init__(self, size):
        self._pool = ProcessPoolExecutor(max_workers=size)

    def invoke_all(self, func, items, seconds):
        futures = [self._pool.submit(func, item) for item in items]
        done, late = wait(futures, timeout=seconds)
        return futures, bool(late)

    def shutdown(self):
        self._pool.shutdown(wait=True)

    def shutdown_now(self):
        self._pool.shutdown(wait=False, cancel_futures=True)


def map_with_deadline(func, items, seconds, processes=2):
    service = _ProcessService(processes)
    futures, late = service.invoke_all(func, items, seconds)
    if late:
        service.shutdown_now()
        return None
    service.shutdown()
    return [future.result() for future in futures]
