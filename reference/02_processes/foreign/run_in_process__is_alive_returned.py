# exercise: run_in_process
# label: wrong
# mistake: returns is_alive() after the join: False, which equals 0 only

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join()
    return p.is_alive()
