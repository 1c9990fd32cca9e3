# exercise: run_in_process
# label: right
# style: polls is_alive with a sleep, then joins

import time
from multiprocessing import Process


def run_in_process(task, *args):
    p = Process(target=task, args=args)
    p.start()
    while p.is_alive():
        time.sleep(0.02)
    p.join()
    return p.exitcode
