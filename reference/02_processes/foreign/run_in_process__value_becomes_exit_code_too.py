# exercise: run_in_process
# label: wrong
# mistake: the child calls sys.exit with what the task returned, so a task that returns 3 or a text gives 3 or 1 and not 0
import sys
from multiprocessing import Process


def _child(task, args):
    # the exit code is what the child gives back
    sys.exit(task(*args))


def run_in_process(task, *args):
    process = Process(target=_child, args=(task, args))
    process.start()
    process.join()
    return process.exitcode
