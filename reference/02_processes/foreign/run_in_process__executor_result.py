# exercise: run_in_process
# label: wrong
# mistake: a pool knows no exit codes: a killed worker counts as 1 and sys.exit(3) is raised in the parent; breaks "for a process that a signal ended the negative number of the signal (-9 for SIGKILL)" and "sys.exit(3) gives 3"
from concurrent.futures import ProcessPoolExecutor


def run_in_process(task, *args):
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(task, *args)
        try:
            future.result()
        except Exception:
            return 1
        return 0
