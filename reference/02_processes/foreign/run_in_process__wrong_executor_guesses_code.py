# exercise: run_in_process
# label: wrong
# mistake: an executor does not tell how its process died, each death becomes -9 (SIGTERM, os._exit(7)); breaks "its own number if it ended the process" and "the negative number of the signal"
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def run_in_process(task, *args):
    context = multiprocessing.get_context()
    with ProcessPoolExecutor(max_workers=1, mp_context=context) as executor:
        future = executor.submit(task, *args)
        try:
            future.result()
        except BrokenProcessPool:
            return -9
        except SystemExit as ending:
            if ending.code is None:
                return 0
            return ending.code if isinstance(ending.code, int) else 1
        except BaseException:
            return 1
        return 0
