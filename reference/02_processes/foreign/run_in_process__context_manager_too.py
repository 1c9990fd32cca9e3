# exercise: run_in_process
# label: right
# style: a small context manager starts the process and joins it at the end of the with block
from contextlib import contextmanager
from multiprocessing import Process


@contextmanager
def running(target, args):
    process = Process(target=target, args=args)
    process.start()
    try:
        yield process
    finally:
        process.join()


def run_in_process(task, *args):
    with running(task, args) as process:
        pass  # nothing to do in the meantime
    return process.exitcode
