# exercise: crunch
# label: right
# style: executor with forkserver context, as_completed
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor, as_completed


def crunch(work, items):
    ctx = multiprocessing.get_context("forkserver")
    values = {}
    with ProcessPoolExecutor(len(os.sched_getaffinity(0)), mp_context=ctx) as executor:
        numbers = {executor.submit(work, items[n]): n for n in range(len(items))}
        for future in as_completed(numbers):
            values[numbers[future]] = future.result()
    return [values[n] for n in range(len(items))]
