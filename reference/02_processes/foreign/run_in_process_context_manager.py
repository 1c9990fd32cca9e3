# exercise: run_in_process
# label: right
# style: functional, functools.partial and a context manager that joins
import multiprocessing
from contextlib import contextmanager
from functools import partial


@contextmanager
def _running(job):
    child = multiprocessing.Process(target=job)
    child.start()
    try:
        yield child
    finally:
        child.join()


def run_in_process(task, *args):
    with _running(partial(task, *args)) as child:
        pass
    return child.exitcode
