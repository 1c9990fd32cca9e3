# exercise: run_all
# label: wrong
# mistake: waits with return_when=FIRST_EXCEPTION and shuts the executor down without waiting: as soon as one task raises, the call returns while the others still run. Breaks "The call returns when every task has ended, whether it returned or raised. It leaves no thread behind."

from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def run_all(tasks):
    pool = ThreadPoolExecutor(max_workers=max(1, len(tasks)))
    try:
        wait([pool.submit(task) for task in tasks], return_when=FIRST_EXCEPTION)
    finally:
        pool.shutdown(wait=False)
