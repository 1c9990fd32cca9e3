# exercise: run_all
# label: right
# style: standard library, one single-worker executor per task on an ExitStack
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack


def run_all(tasks):
    with ExitStack() as scope:
        for task in tasks:
            pool = scope.enter_context(ThreadPoolExecutor(max_workers=1))
            pool.submit(task)
