# exercise: run_in_process
# label: wrong
# mistake: an executor does not tell the exit code; every sudden death (os._exit(4), SIGTERM) is reported as -9

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        error = future.exception()
    if error is None:
        return 0
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        return error.code if isinstance(error.code, int) else 1
    if isinstance(error, BrokenProcessPool):
        # the process was killed
        return -9
    return 1
