# exercise: run_in_process
# label: right
# style: explicit fork context

import multiprocessing as mp


def run_in_process(task, *args):
    ctx = mp.get_context("fork")
    p = ctx.Process(target=task, args=args)
    p.start()
    p.join()
    return p.exitcode
