# exercise: run_in_process
# label: wrong
# mistake: abs() makes the signal's number positive

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return abs(p.exitcode)
