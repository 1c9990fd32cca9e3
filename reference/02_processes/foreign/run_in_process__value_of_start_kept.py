# exercise: run_in_process
# label: wrong
# mistake: keeps the value of start() (None), so join fails with AttributeError

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args).start()
    p.join()
    return p.exitcode
