# exercise: run_in_process
# label: wrong
# mistake: close() before exitcode is read: ValueError

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    p.close()
    return p.exitcode
