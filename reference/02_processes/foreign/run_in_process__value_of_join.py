# exercise: run_in_process
# label: wrong
# mistake: returns what join() returns, which is None

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    return p.join()
