# exercise: run_in_process
# label: wrong
# mistake: ends the own program with the child's exit code

import multiprocessing
import sys


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    sys.exit(p.exitcode)
