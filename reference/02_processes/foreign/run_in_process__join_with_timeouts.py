# exercise: run_in_process
# label: right
# style: joins in small pieces until the exit code is there

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    while p.exitcode is None:
        p.join(timeout=0.1)
    return p.exitcode
