# exercise: run_in_process
# label: wrong
# mistake: a wrapper in the child catches BaseException to log it and then exits with 1; SystemExit is caught too, so a task that calls sys.exit(3) (or sys.exit(0)) gives 1. Breaks "its own number if it ended the process (``sys.exit(3)`` gives 3)".

import logging
import multiprocessing
import sys


def _logged(task, args):
    try:
        task(*args)
    except BaseException:
        logging.exception("the task failed")
        sys.exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_logged, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
