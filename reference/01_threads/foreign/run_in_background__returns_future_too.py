# exercise: run_in_background
# label: wrong
# mistake: returns the Future of an executor and not a thread, so the caller has nothing to join()

from concurrent.futures import ThreadPoolExecutor


def run_in_background(task, *args):
    executor = ThreadPoolExecutor(max_workers=1)
    handle = executor.submit(task, *args)
    executor.shutdown(wait=False)  # nothing more will come, the worker may go home
    return handle
