# exercise: run_in_process
# label: right
import multiprocessing


def _run_it(task, args):
    task(*args)


def run_in_process(task, *args):
    p = multiprocessing.Process(target=_run_it, args=(task, args))
    p.start()
    p.join()
    return p.exitcode
