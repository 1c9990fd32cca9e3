# exercise: run_in_process
# label: wrong
# mistake: the child catches the exception of the task and ends well, so the exit code is 0 instead of 1

import multiprocessing
import sys
import traceback


def _safe_call(task, args):
    try:
        task(*args)
    except Exception:
        # docstring says: raises nothing, whatever becomes of the task
        traceback.print_exc(file=sys.stderr)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_safe_call, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
