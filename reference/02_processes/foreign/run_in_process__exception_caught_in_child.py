# exercise: run_in_process
# label: wrong
# mistake: the child catches the exception of the task and only prints it, so it ends well: exit code 0 and not 1
import sys
from multiprocessing import Process


def safe_call(task, args):
    """This runs in the child: call the task, and show what went wrong."""
    try:
        task(*args)
    except Exception as error:
        print(f"task failed: {error!r}", file=sys.stderr)


def run_in_process(task, *args):
    p = Process(target=safe_call, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
