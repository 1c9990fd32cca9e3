# exercise: run_all
# label: wrong
# mistake: wait(..., FIRST_EXCEPTION) and shutdown(wait=False)
# expect: join-incomplete

from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait


def run_all(tasks):
    if len(tasks) == 0:
        return
    ex = ThreadPoolExecutor(len(tasks))
    wait([ex.submit(t) for t in tasks], return_when=FIRST_EXCEPTION)
    ex.shutdown(wait=False)
