# exercise: run_in_process
# label: wrong
# mistake: a lambda as target cannot be pickled: start() raises under spawn and forkserver

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=lambda: task(*args))
    p.start()
    p.join()
    return p.exitcode
