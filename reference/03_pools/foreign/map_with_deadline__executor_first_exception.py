# exercise: map_with_deadline
# label: right
# style: wait with FIRST_EXCEPTION: raises at once what func raises in time
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(max_workers=processes)
    futures = [executor.submit(func, i) for i in items]
    try:
        done, not_done = wait(futures, seconds, FIRST_EXCEPTION)
        for f in done:
            if f.exception() is not None:
                raise f.exception()
        if not_done:
            return None
        return [f.result() for f in futures]
    finally:
        workers = list((executor._processes or {}).values())
        for f in futures:
            f.cancel()
        if not all(f.done() for f in futures):
            for w in workers:
                w.terminate()
        executor.shutdown(wait=True)
