# exercise: ask
# label: wrong
# mistake: the value goes back as the exit status, which holds 0 to 255 only

import multiprocessing
import sys


def _child(task, args):
    sys.exit(task(*args))


def ask(task, *args):
    p = multiprocessing.Process(target=_child, args=(task, args))
    p.start()
    p.join()
    if p.exitcode < 0:
        raise ChildFailed(p.exitcode, "")
    return p.exitcode
