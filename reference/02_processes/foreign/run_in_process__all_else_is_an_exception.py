# exercise: run_in_process
# label: wrong
# mistake: a process that a signal or os._exit ended breaks the executor, and BrokenProcessPool is counted as "it raised an exception": 1 instead of -9 or its own number; breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)"

from concurrent.futures import ProcessPoolExecutor


def _lose_the_value(task, args):
    task(*args)


def run_in_process(task, *args):
    # Ann: an executor of one process. It waits and cleans up by itself.
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(_lose_the_value, task, args)
        error = future.exception()
    if error is None:
        return 0
    # Ben: sys.exit(3) is an exception too, but one with a number.
    if isinstance(error, SystemExit):
        if error.code is None:
            return 0
        if isinstance(error.code, int):
            return error.code
        return 1
    # Ann: everything else that comes out of it: "1 if it raised an exception".
    # Ben: and the negative numbers? Ann: an executor has no signals.
    return 1
