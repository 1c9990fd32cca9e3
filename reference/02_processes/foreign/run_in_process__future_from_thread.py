# exercise: run_in_process
# label: right
# style: a ThreadPoolExecutor joins the process, result() of the future

import multiprocessing
from concurrent.futures import ThreadPoolExecutor


def _go(p):
    p.join()
    return p.exitcode


def run_in_process(task, *args):
    p = multiprocessing.Process(target=task, args=args)
    p.start()
    with ThreadPoolExecutor(1) as ex:
        return ex.submit(_go, p).result()
