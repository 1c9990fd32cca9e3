# exercise: run_in_process
# label: wrong
# mistake: returns the pid instead of the exit code

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.pid
