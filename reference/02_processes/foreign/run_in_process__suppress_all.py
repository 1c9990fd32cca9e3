# exercise: run_in_process
# label: wrong
# mistake: suppress(BaseException) in the child takes SystemExit for an ordinary failure, so sys.exit(3) gives 1, and so does sys.exit(0) (breaks "its own number if it ended the process (``sys.exit(3)`` gives 3)")
import multiprocessing
import sys
from contextlib import suppress


def _call(task, args):
    with suppress(BaseException):
        return task(*args)
    sys.exit(1)


def run_in_process(task, *args):
    (child := multiprocessing.Process(target=_call, args=(task, args))).start()
    child.join()
    return child.exitcode
