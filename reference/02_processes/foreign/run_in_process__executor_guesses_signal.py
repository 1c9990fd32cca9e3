# exercise: run_in_process
# label: wrong
# mistake: an executor instead of a process: a broken pool is always told as -9

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def run_in_process(task, *args):
    with ProcessPoolExecutor(1) as ex:
        future = ex.submit(task, *args)
        try:
            future.result()
            return 0
        except BrokenProcessPool:
            return -9
        except SystemExit as e:
            return e.code if isinstance(e.code, int) else 1
        except BaseException:
            return 1
