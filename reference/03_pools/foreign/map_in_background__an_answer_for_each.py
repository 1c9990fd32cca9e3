# exercise: map_in_background
# label: right

import multiprocessing


def _attempt(func, item):
    # Ann: what for? Ben: a sys.exit() in func would end the worker, and get() would wait
    # forever. Here every way to raise becomes an answer.
    try:
        return True, func(item)
    except BaseException as error:
        return False, error


def map_in_background(func, items, foreground, processes=2):
    pool = multiprocessing.Pool(processes)
    try:
        # Ann: map_async? Ben: apply_async, then I see each item leave.
        answers = []
        for item in items:
            answers.append(pool.apply_async(_attempt, (func, item)))

        value = foreground()  # here, while they work

        results = []
        for answer in answers:
            good, result = answer.get()
            if not good:
                raise result
            results.append(result)
    finally:
        # Ann: if all went well nobody works any more; if not, end them.
        pool.terminate()
        pool.join()
    return results, value
