# exercise: run_in_process
# label: right
# style: contextlib.closing around the process

import multiprocessing
from contextlib import closing


def run_in_process(task, *args):
    with closing(multiprocessing.Process(target=task, args=args)) as p:
        p.start()
        p.join()
        code = p.exitcode
    return code
