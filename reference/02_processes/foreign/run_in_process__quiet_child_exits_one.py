# exercise: run_in_process
# label: wrong
# mistake: to avoid the traceback every BaseException becomes exit code 1, SystemExit too; breaks "its own number if it ended the process (``sys.exit(3)`` gives 3)"
import multiprocessing
import sys


def _quietly(task, args):
    """Run the task; nobody wants to see a traceback, the exit code says it all."""
    try:
        task(*args)
    except BaseException:
        sys.exit(1)


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_quietly, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
