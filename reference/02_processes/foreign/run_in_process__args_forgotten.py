# exercise: run_in_process
# label: wrong
# mistake: the arguments are not handed over (no args=)

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task)
    p.start()
    p.join()
    return p.exitcode
