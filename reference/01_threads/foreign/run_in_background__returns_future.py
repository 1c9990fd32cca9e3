# exercise: run_in_background
# label: wrong
# mistake: returns the Future of an executor, not a thread

from concurrent.futures import ThreadPoolExecutor

_pool = ThreadPoolExecutor()


def run_in_background(task, *args):
    return _pool.submit(task, *args)
