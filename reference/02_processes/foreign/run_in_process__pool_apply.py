# exercise: run_in_process
# label: wrong
# mistake: Pool.apply returns the value, raises the task's exception, and hangs when the worker dies

import multiprocessing


def run_in_process(task, *args):
    with multiprocessing.Pool(1) as pool:
        return pool.apply(task, args)
