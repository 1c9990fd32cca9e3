# exercise: run_in_process
# expect: exit-code-changed
import multiprocessing
import sys


def _child(task, args):
    try:
        task(*args)
    except BaseException:
        sys.exit(1)  # <- here


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_child, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
