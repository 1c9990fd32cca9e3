# exercise: map_with_deadline
# label: wrong
# mistake: late processes are stopped by SIGSTOP, not ended: they are still alive
import os
import signal
from concurrent.futures import ProcessPoolExecutor, wait

_asleep = []


def map_with_deadline(func, items, seconds, processes=2):
    executor = ProcessPoolExecutor(processes)
    futures = [executor.submit(func, item) for item in items]
    _, late = wait(futures, timeout=seconds)
    if late:
        for pid in list(executor._processes):
            os.kill(pid, signal.SIGSTOP)
        executor.shutdown(wait=False, cancel_futures=True)
        _asleep.append(executor)
        return None
    executor.shutdown()
    return [f.result() for f in futures]
