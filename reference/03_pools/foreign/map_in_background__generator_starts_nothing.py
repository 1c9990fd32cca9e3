# exercise: map_in_background
# label: wrong
# mistake: the answers are a generator expression and not a list, so no item is started before the foreground has ended (and then one at a time)
import multiprocessing


def map_in_background(func, items, foreground, processes=2):
    with multiprocessing.Pool(processes) as pool:
        # start everything
        answers = (pool.apply_async(func, (item,)) for item in items)
        # meanwhile
        value = foreground()
        # now wait
        results = [answer.get() for answer in answers]
    return results, value
