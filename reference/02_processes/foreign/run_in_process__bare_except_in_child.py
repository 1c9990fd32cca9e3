# exercise: run_in_process
# label: wrong
# mistake: a bare except in the child catches SystemExit too, so a task that calls sys.exit(3) gives 1 instead of 3
import multiprocessing
import sys
import traceback


def child(task, args):
    try:
        task(*args)
    except:  # noqa: E722
        traceback.print_exc()
        sys.exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=child, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
