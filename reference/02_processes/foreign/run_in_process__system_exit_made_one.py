# exercise: run_in_process
# label: wrong
# mistake: a bare except in the child catches SystemExit too and exits with 1

import multiprocessing
import sys


def _safe(task, args):
    try:
        task(*args)
    except:
        sys.exit(1)


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_safe, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
