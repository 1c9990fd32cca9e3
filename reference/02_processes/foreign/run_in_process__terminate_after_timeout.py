# exercise: run_in_process
# label: wrong
# mistake: a slow task is terminated after three seconds, which gives -15

import multiprocessing


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    p.join(3)
    if p.is_alive():
        p.terminate()
        p.join()
    return p.exitcode
