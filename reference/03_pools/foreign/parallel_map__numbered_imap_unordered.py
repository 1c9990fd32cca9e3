# exercise: parallel_map
# label: right
# style: physics student: takes the results as they come (imap_unordered), numbered, and sorts them into place
import multiprocessing
from functools import partial


def _measure(func, pair):
    """Runs in the worker. Gives the event number back with the measurement."""
    number, item = pair
    try:
        return number, func(item), None
    except Exception as trouble:
        return number, None, trouble


def parallel_map(func, items, processes=4):
    n = len(items)
    measured = [None] * n
    with multiprocessing.Pool(processes) as pool:
        stream = pool.imap_unordered(partial(_measure, func), enumerate(items))
        for k, value, trouble in stream:
            # print(f"{k + 1}/{n} done")
            if trouble is not None:
                raise trouble
            measured[k] = value
    return measured
