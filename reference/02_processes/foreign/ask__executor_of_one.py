# exercise: ask
# label: right
# style: ProcessPoolExecutor(1), text packed in the child, the worker's own exit code

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def _wrap(task, args):
    try:
        return True, task(*args)
    except BaseException as e:
        return False, str(e)


def ask(task, *args):
    with ProcessPoolExecutor(max_workers=1) as ex:
        future = ex.submit(_wrap, task, args)
        worker = list(ex._processes.values())[0]
        try:
            good, value = future.result()
        except BrokenProcessPool:
            good, value = False, ""
    worker.join()
    if good:
        return value
    raise ChildFailed(worker.exitcode, value)
