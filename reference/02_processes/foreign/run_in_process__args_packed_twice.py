# exercise: run_in_process
# label: wrong
# mistake: args=(args,): the task gets one tuple instead of its arguments

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=(args,))
    p.start()
    p.join()
    return p.exitcode
