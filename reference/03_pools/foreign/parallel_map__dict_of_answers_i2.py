# exercise: parallel_map
# label: wrong
# mistake: the items are keys of a dict, so of several equal items only one is called (1 and True are equal, too), and items like lists raise TypeError: unhashable; breaks "Call `func` once for each item" and "there may be none, and equal ones".
import multiprocessing


def parallel_map(func, items, processes=4):
    context = multiprocessing.get_context()
    with context.Pool(processes=processes) as pool:
        answers = {
            item: pool.apply_async(func, args=(item,)) for item in set(items)
        }
        return [answers[item].get() for item in items]
