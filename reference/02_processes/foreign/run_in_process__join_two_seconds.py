# exercise: run_in_process
# label: wrong
# mistake: join(timeout=2) and then exitcode: None if the task takes longer

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join(timeout=2)
    return p.exitcode
