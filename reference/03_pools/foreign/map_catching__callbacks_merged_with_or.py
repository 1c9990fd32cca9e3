# exercise: map_catching
# label: wrong
# mistake: merges values and errors with "or", so that a result of 0, "" or [] becomes None: ":return: for each item, in order, what ``func`` returned, whatever that is"
import functools
import multiprocessing


def map_catching(func, items, processes=2):
    values = {}
    errors = {}
    with multiprocessing.Pool(processes) as pool:
        for number, item in enumerate(items):
            pool.apply_async(
                func,
                (item,),
                callback=functools.partial(values.__setitem__, number),
                error_callback=functools.partial(errors.__setitem__, number),
            )
        pool.close()
        pool.join()
    return [values.get(number) or errors.get(number) for number in range(len(items))]
