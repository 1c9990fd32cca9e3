# exercise: run_all
# label: right
# style: an ExitStack of executors with one worker each, so no task ever shares a thread; leaving the stack joins them
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack


def run_all(tasks):
    with ExitStack() as stack:
        for task in tasks:
            executor = stack.enter_context(ThreadPoolExecutor(max_workers=1))
            executor.submit(task)
