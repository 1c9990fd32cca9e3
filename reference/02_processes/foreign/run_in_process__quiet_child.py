# exercise: run_in_process
# label: wrong
# mistake: to get rid of the traceback the child catches BaseException and exits with 1; that catches SystemExit, too, so sys.exit(3) gives 1 and sys.exit(0) gives 1 (breaks "its own number if it ended the process (sys.exit(3) gives 3)")
import multiprocessing
import sys


def _quietly(task, args):
    try:
        task(*args)
    except BaseException:
        sys.exit(1)  # as an exception would, without the long traceback


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_quietly, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
