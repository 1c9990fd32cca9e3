# exercise: map_in_background
# label: wrong
# mistake: the answers are a generator expression, so apply_async is called only after the foreground, and then one by one

import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        answers = (pool.apply_async(func, (item,)) for item in items)
        value = foreground()
        return [answer.get() for answer in answers], value
