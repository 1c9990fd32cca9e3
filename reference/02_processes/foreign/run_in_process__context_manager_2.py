# exercise: run_in_process
# label: right

import contextlib
import multiprocessing


@contextlib.contextmanager
def _running(task, args):
    """A started process, that is joined at the end of the block."""
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    try:
        yield process
    finally:
        process.join()


def run_in_process(task, *args):
    with _running(task, args) as process:
        pass  # nothing to do here but wait
    return process.exitcode
