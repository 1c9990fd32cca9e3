# exercise: run_in_process
# label: wrong
# mistake: & 0xFF turns -9 into 247

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode & 0xFF
