# exercise: run_in_process
# label: wrong
# mistake: time.sleep(1) in place of join

import multiprocessing
import time


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    time.sleep(1)
    return p.exitcode
