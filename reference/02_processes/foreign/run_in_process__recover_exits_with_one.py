# exercise: run_in_process
# label: wrong
# mistake: the child recovers from everything and exits with 1, also from SystemExit: a task that calls sys.exit(3) (or sys.exit(0)) gives 1; breaks "its own number if it ended the process (``sys.exit(3)`` gives 3)".
import multiprocessing
import os
import sys
import traceback


def _goroutine(task, args):
    try:
        task(*args)
    except BaseException:  # defer func() { if recover() != nil ... }
        traceback.print_exc()
        sys.stderr.flush()
        os._exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_goroutine, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
