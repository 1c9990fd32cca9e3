# exercise: run_in_process
# label: right
# style: a small generator context manager starts and joins

import contextlib
from multiprocessing import Process


@contextlib.contextmanager
def running(target, args):
    process = Process(target=target, args=args)
    process.start()
    try:
        yield process
    finally:
        process.join()


def run_in_process(task, *args):
    with running(task, args) as process:
        pass  # nothing to do meanwhile
    return process.exitcode
