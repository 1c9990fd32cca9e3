# exercise: run_in_process
# label: wrong
# mistake: run() in place of start(): the task runs in the calling process, then join asserts

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.run()
    p.join()
    return p.exitcode
