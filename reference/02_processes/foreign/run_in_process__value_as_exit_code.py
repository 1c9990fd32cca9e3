# exercise: run_in_process
# label: wrong
# mistake: the child does sys.exit(task(*args)): the value becomes the code

import multiprocessing
import sys


def _body(task, args):
    sys.exit(task(*args))


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_body, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
