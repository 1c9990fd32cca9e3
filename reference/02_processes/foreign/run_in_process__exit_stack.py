# exercise: run_in_process
# label: right
# style: ExitStack with callbacks

import multiprocessing
from contextlib import ExitStack


def run_in_process(task, *args):
    with ExitStack() as stack:
        p = multiprocessing.Process(target=task, args=args)
        p.start()
        stack.callback(p.join)
    return p.exitcode
