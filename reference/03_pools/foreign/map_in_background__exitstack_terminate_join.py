# exercise: map_in_background
# label: right
import contextlib
import functools
import multiprocessing


def _outcome(func, item):
    try:
        return func(item), None
    except BaseException as error:  # sys.exit() as well: it would end the worker
        return None, error


def map_in_background(func, items, foreground, processes=2):
    with contextlib.ExitStack() as stack:
        pool = multiprocessing.get_context().Pool(processes=processes)
        stack.callback(pool.join)
        stack.callback(pool.terminate)  # last in, first out: before join
        answer = pool.map_async(functools.partial(_outcome, func), items, chunksize=1)
        value = foreground()
        outcomes = answer.get()
    for _, error in outcomes:
        if error is not None:
            raise error
    return [result for result, _ in outcomes], value
