# exercise: run_in_process
# label: right
# style: a generator context manager that starts and joins

import contextlib
import multiprocessing


@contextlib.contextmanager
def started(target, args):
    p = multiprocessing.Process(target=target, args=args)
    p.start()
    try:
        yield p
    finally:
        p.join()


def run_in_process(task, *args):
    with started(task, args) as process:
        pass
    return process.exitcode
