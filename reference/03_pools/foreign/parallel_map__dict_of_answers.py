# exercise: parallel_map
# label: wrong
# mistake: the answers are kept in a dict with the items as keys, so func is called only once for several equal items (and for True, 1 and 1.0), and items such as lists raise TypeError: unhashable type; it breaks "Call func once for each item" ("there may be none, and equal ones").

import multiprocessing


def parallel_map(func, items, processes=4):
    answers = {}
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            if item not in answers:  # why compute it twice?
                answers[item] = pool.apply_async(func, (item,))
        return [answers[item].get() for item in items]
