# exercise: map_with_deadline
# label: right

import multiprocessing
import threading


def _attempt(pair):
    func, item = pair
    try:
        return True, func(item)
    except BaseException as error:  # Ben: also sys.exit(), it would end the worker
        return False, error


def map_with_deadline(func, items, seconds, processes=2):
    # Ann: get(timeout) and except TimeoutError? Ben: and if func raises one itself?
    # Ann: then we could not tell. So wait, look, and get: three steps.
    pairs = []
    for item in items:
        pairs.append((func, item))

    longest = min(seconds, threading.TIMEOUT_MAX)  # Ben: somebody will say inf
    with multiprocessing.Pool(processes) as pool:
        answer = pool.map_async(_attempt, pairs, chunksize=1)
        answer.wait(longest)
        if not answer.ready():
            return None  # Ann: the end of the block terminates the late ones
        entries = answer.get()

    results = []
    for good, result in entries:
        if not good:
            raise result
        results.append(result)
    return results
