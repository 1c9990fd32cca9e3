# exercise: run_in_process
# label: right
# style: a module level wrapper calls the task

import multiprocessing


def _call(task, args):
    task(*args)


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_call, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
