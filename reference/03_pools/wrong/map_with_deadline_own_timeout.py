# exercise: map_with_deadline
# expect: swallowed-exception
import time
from concurrent.futures import ProcessPoolExecutor


def map_with_deadline(func, items, seconds, processes=2):
    end = time.monotonic() + seconds
    executor = ProcessPoolExecutor(processes)
    try:
        futures = [executor.submit(func, item) for item in items]
        return [f.result(max(0, end - time.monotonic())) for f in futures]
    except TimeoutError:  # <- here
        for process in list(executor._processes.values()):
            process.kill()
        return None
    finally:
        executor.shutdown(cancel_futures=True)
