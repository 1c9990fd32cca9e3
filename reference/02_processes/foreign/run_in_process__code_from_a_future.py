# exercise: run_in_process
# label: wrong
# mistake: derives the exit code from the exception of an executor's future; a process that a signal or os._exit ended gives BrokenProcessPool, reported as 1 and not as -9 or its own number (and a value that cannot be pickled counts as 1); breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)".
from concurrent.futures import ProcessPoolExecutor


def _exit_code(error):
    if error is None:
        return 0
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        return error.code if isinstance(error.code, int) else 1
    return 1


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        return _exit_code(future.exception())
