# exercise: run_in_process
# label: wrong
# mistake: the exit code is read but not returned

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    code = p.exitcode
