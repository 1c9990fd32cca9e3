# exercise: gather
# label: right
# style: concurrent.futures, terse: an executor with one worker for every task, all of them closed by an ExitStack before the results are read
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack


def gather(tasks):
    with ExitStack() as stack:
        futures = [
            stack.enter_context(ThreadPoolExecutor(max_workers=1)).submit(task)
            for task in tasks
        ]
    return [future.result() for future in futures]
