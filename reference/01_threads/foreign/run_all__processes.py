# exercise: run_all
# label: wrong
# mistake: child processes (fork) instead of threads

import multiprocessing


def run_all(tasks):
    ctx = multiprocessing.get_context("fork")
    ps = [ctx.Process(target=t) for t in tasks]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
