# exercise: map_with_deadline
# label: wrong
# mistake: a TimeoutError that func itself raises in time is taken for "late" (the executor's TimeoutError is Python's own)
import time
from concurrent.futures import ProcessPoolExecutor


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(processes)
    end = time.monotonic() + seconds
    try:
        futures = [executor.submit(func, item) for item in items]
        return [f.result(timeout=max(0, end - time.monotonic())) for f in futures]
    except TimeoutError:
        for p in list(executor._processes.values()):
            p.kill()
        return None
    finally:
        executor.shutdown(cancel_futures=True)
