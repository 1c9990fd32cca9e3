# exercise: map_with_deadline
# label: right
# style: concurrent.futures, wait() for all futures with a limit, then the worker processes are terminated by hand
from concurrent.futures import ProcessPoolExecutor, wait


def stop_workers(executor):
    """End the processes of the executor, whatever they do."""
    for process in list(executor._processes.values()):
        process.terminate()


def map_with_deadline(func, items, seconds, processes=2):
    with ProcessPoolExecutor(max_workers=processes) as executor:
        try:
            futures = [executor.submit(func, item) for item in items]
            done, late = wait(futures, timeout=seconds)
        except BaseException:
            stop_workers(executor)
            raise
        if late:
            # a running future cannot be cancelled, only its process can be ended
            stop_workers(executor)
            return None
        return [future.result() for future in futures]
    # the end of the with block waits for the processes, which are ended or idle
