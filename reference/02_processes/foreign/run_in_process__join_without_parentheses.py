# exercise: run_in_process
# label: wrong
# mistake: p.join is named but not called, exitcode is None

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join
    return p.exitcode
