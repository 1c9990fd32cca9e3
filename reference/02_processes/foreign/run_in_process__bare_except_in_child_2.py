# exercise: run_in_process
# label: wrong
# mistake: the bare except in the child also catches SystemExit, so a task that calls sys.exit(3) (or sys.exit(0)) gives exit code 1; breaks "its own number if it ended the process (``sys.exit(3)`` gives 3)".
import multiprocessing
import sys


def call_task(task, args):
    # this runs in the child
    try:
        task(*args)
    except:  # noqa: E722 - whatever it raises, the code shall be 1
        sys.exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=call_task, args=(task, args))
    process.start()
    process.join()
    code = process.exitcode
    return code
