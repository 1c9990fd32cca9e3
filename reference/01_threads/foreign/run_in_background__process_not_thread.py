# exercise: run_in_background
# label: wrong
# mistake: multiprocessing.Process (fork) instead of a thread

import multiprocessing


def run_in_background(task, *args):
    p = multiprocessing.get_context("fork").Process(target=task, args=args)
    p.start()
    return p
