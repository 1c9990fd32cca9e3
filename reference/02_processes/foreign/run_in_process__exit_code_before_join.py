# exercise: run_in_process
# label: wrong
# mistake: reads the exit code before the join, when it is still None, and makes 0 of it

import multiprocessing


def run_in_process(task, *args):
    process = multiprocessing.Process(target=task, args=args)
    process.start()
    code = process.exitcode
    process.join()
    # None means that there was no problem
    if code is None:
        code = 0
    return code
