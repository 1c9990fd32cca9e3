# exercise: run_in_process
# label: wrong
# mistake: an executor does not tell how its process died, so every death is called -9, also os._exit(7) and SIGTERM (should be 7 and -15); sys.exit() without a number gives None. Breaks "its own number if it ended the process" and "for a process that a signal ended the negative number of the signal".
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        try:
            future.result()
        except BrokenProcessPool:
            return -9
        except SystemExit as error:
            return error.code
        except BaseException:
            return 1
    return 0
