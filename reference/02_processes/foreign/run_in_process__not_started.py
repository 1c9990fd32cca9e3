# exercise: run_in_process
# label: wrong
# mistake: start() is forgotten: join asserts

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.join()
    return p.exitcode
