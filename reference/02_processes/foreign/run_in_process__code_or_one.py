# exercise: run_in_process
# label: wrong
# mistake: `exitcode or 1` turns success into 1

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode or 1
