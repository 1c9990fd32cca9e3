# exercise: run_in_process
# label: right
# style: looks at active_children until the process is gone from it

import multiprocessing
import time


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    while p in multiprocessing.active_children():
        time.sleep(0.01)
    return p.exitcode
