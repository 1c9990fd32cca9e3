# exercise: run_in_process
# label: wrong
# mistake: target=task(*args): the task runs in the caller, the child runs its value

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task(*args))
    p.start()
    p.join()
    return p.exitcode
