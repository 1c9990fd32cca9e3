# exercise: run_in_process
# label: right
# style: waits for the sentinel, then joins

import multiprocessing
from multiprocessing.connection import wait


def run_in_process(task, *args):
    proc = multiprocessing.Process(target=task, args=args)
    proc.start()
    wait([proc.sentinel])
    proc.join()
    return proc.exitcode
