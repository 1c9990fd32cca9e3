# exercise: gather
# expect: raises-too-early
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def gather(tasks):
    pool = ThreadPoolExecutor(max_workers=max(1, len(tasks)))
    futures = [pool.submit(t) for t in tasks]
    wait(futures, return_when=FIRST_EXCEPTION)
    for f in futures:
        if f.done() and f.exception():
            pool.shutdown(wait=False)
            raise f.exception()  # <- here
    return [f.result() for f in futures]
