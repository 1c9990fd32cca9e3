# exercise: run_all
# label: wrong
# mistake: it waits with FIRST_EXCEPTION, so as soon as one task raises the call returns while the others still run in their threads. Breaks "The call returns when every task has ended, whether it returned or raised.  It leaves no thread behind."
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def run_all(tasks):
    executor = ThreadPoolExecutor(max_workers=len(tasks) or 1)
    futures = [executor.submit(task) for task in tasks]
    done, not_done = wait(futures, return_when=FIRST_EXCEPTION)
    executor.shutdown(wait=not not_done, cancel_futures=True)
