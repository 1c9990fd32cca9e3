# exercise: run_all
# label: right
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack


def run_all(tasks):
    # One executor with one thread for each task: no thread is ever used twice.
    with ExitStack() as stack:
        for task in tasks:
            executor = stack.enter_context(ThreadPoolExecutor(max_workers=1))
            executor.submit(task)  # what it raises stays in its future
