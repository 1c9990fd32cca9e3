# exercise: run_in_process
# label: wrong
# mistake: to hide the traceback the child has a bare except, which also catches SystemExit: sys.exit(3) gives 1 and sys.exit(0) gives 1; breaks "its own number if it ended the process (sys.exit(3) gives 3)".
import multiprocessing
import sys


def quiet(task, args):
    try:
        task(*args)
    except:  # no ugly traceback
        sys.exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=quiet, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
