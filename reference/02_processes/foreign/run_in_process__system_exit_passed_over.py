# exercise: run_in_process
# label: wrong
# mistake: the wrapper leaves by os._exit(0) in a finally, so every ending gives 0

import multiprocessing
import os


def _body(task, args):
    try:
        task(*args)
    finally:
        os._exit(0)


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_body, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
