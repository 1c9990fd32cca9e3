# exercise: run_in_process
# label: wrong
# mistake: the task is tried in the caller first, then run in the child: twice

import multiprocessing


def run_in_process(task, *args):
    try:
        task(*args)
    except BaseException:
        pass
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
