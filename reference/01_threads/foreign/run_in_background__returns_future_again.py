# exercise: run_in_background
# label: wrong
# mistake: returns a concurrent.futures.Future, which is no Thread and has no join()

from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    """Submit the task to a modern executor instead of a raw thread."""
    executor = ThreadPoolExecutor(max_workers=1)
    handle = executor.submit(task, *args)
    executor.shutdown(wait=False)
    return handle
