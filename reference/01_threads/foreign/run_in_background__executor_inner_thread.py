# exercise: run_in_background
# label: right
# style: one-worker executor, gives its only thread away, shutdown without waiting

from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    ex = ThreadPoolExecutor(max_workers=1)
    ex.submit(task, *args)
    (thread,) = ex._threads
    ex.shutdown(wait=False)
    return thread
