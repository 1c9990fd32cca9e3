# exercise: run_in_background
# expect: future-for-thread
import threading
from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    pool = ThreadPoolExecutor(max_workers=1)
    future = pool.submit(task, *args)  # <- here
    pool.shutdown(wait=False)
    return future
