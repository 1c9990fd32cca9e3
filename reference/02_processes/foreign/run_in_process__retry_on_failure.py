# exercise: run_in_process
# label: wrong
# mistake: the task is run again when the exit code is not 0

import multiprocessing


def run_in_process(task, *args):
    for attempt in range(3):
        p = multiprocessing.Process(target=task, args=args)
        p.start()
        p.join()
        if p.exitcode == 0:
            break
    return p.exitcode
