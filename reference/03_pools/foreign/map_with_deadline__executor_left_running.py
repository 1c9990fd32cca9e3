# exercise: map_with_deadline
# label: wrong
# mistake: cancel_futures does not reach an item that runs already, its process works on after None: "Late work is given up: the call does not wait for it, and no process of the pool is alive when the call is over."

import multiprocessing
from concurrent import futures


def map_with_deadline(func, items, seconds, processes=2):
    executor = futures.ProcessPoolExecutor(
        processes, mp_context=multiprocessing.get_context()
    )
    jobs = [executor.submit(func, item) for item in items]
    _, late = futures.wait(jobs, timeout=seconds)
    if late:
        executor.shutdown(wait=False, cancel_futures=True)
        return None
    executor.shutdown(wait=True)
    return [job.result() for job in jobs]
