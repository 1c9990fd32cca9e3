# exercise: run_in_process
# label: wrong
# mistake: exitcode is read right after start(), join is missing, so it is None

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    return p.exitcode
