# exercise: run_in_process
# label: right
# style: functools.partial as the target

import functools
import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=functools.partial(task, *args))
    p.start()
    p.join()
    return p.exitcode
