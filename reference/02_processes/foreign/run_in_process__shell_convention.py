# exercise: run_in_process
# label: wrong
# mistake: 128 + signal as a shell says it, instead of the negative number

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    code = p.exitcode
    if code < 0:
        code = 128 - code
    return code
