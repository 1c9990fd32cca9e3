# exercise: run_in_process
# label: wrong
# mistake: a ProcessPoolExecutor does not tell how its process ended, so a task that is killed by signal 9 (or calls os._exit(5)) gives 1: breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)"
from concurrent.futures import ProcessPoolExecutor


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        try:
            future.result()
        except SystemExit as error:
            return error.code
        except Exception:
            return 1
        return 0
