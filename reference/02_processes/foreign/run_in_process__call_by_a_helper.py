# exercise: run_in_process
# label: right

import multiprocessing


def _only_call(task, args):
    # Ann: why not target=task? Ben: Process asks `if target:`, and an object that can be
    # called may count as false. Here it is an argument and nobody asks.
    task(*args)  # what it returns is lost


def run_in_process(task, *args):
    process = multiprocessing.Process(target=_only_call, args=(task, args))
    process.start()
    process.join()  # Ann: no time limit, it ends when it ends
    return process.exitcode  # Ben: Python has made 0, 1, 3 or -9 of it already
