# exercise: run_in_process
# label: wrong
# mistake: exitcode is stored before join, so it is None

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    code = p.exitcode
    p.join()
    return code
