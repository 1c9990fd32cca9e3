# exercise: run_in_process
# label: wrong
# mistake: the child catches everything with a bare except, also the SystemExit of sys.exit(3), and ends with 1 (even for sys.exit(0)); breaks "its own number if it ended the process (``sys.exit(3)`` gives 3)"

import sys
from multiprocessing import Process


def work(task, args):
    try:
        task(*args)
    except:
        sys.exit(1)  # it raised


def run_in_process(task, *args):
    p = Process(target=work, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
