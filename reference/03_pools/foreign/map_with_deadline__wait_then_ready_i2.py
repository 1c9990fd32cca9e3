# exercise: map_with_deadline
# label: right
import contextlib
import functools
import multiprocessing


def _outcome(func, item):
    try:
        return func(item), None
    except BaseException as error:
        return None, error


def map_with_deadline(func, items, seconds, processes=2):
    with contextlib.ExitStack() as stack:
        pool = multiprocessing.get_context().Pool(processes=processes)
        stack.callback(pool.join)
        stack.callback(pool.terminate)
        answer = pool.map_async(functools.partial(_outcome, func), items, chunksize=1)
        answer.wait(timeout=seconds)  # returns in any case, so ask:
        if not answer.ready():
            return None
        outcomes = answer.get()
    for _, error in outcomes:
        if error is not None:
            raise error
    return [result for result, _ in outcomes]
