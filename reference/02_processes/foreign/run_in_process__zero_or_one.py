# exercise: run_in_process
# label: wrong
# mistake: every code but 0 becomes 1

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return 0 if p.exitcode == 0 else 1
