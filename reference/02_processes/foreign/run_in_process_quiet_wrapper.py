# exercise: run_in_process
# label: wrong
# mistake: the wrapper in the child catches SystemExit too and ends with 1 whatever its number
import multiprocessing
import sys


def _quiet(task, args):
    try:
        task(*args)
    except BaseException:
        sys.exit(1)


def run_in_process(task, *args):
    """Run ``task(*args)`` in another process, wait for its end, return its exit code."""
    process = multiprocessing.Process(target=_quiet, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
