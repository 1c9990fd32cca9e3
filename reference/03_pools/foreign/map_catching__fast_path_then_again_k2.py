# exercise: map_catching
# label: wrong
# mistake: a fast pool.map is tried first, and after a failure all items are run a second time; breaks "Each item is tried once"
import multiprocessing


def _one_by_one(pool, func, items):
    answers = [pool.apply_async(func, (item,)) for item in items]
    for answer in answers:
        try:
            yield answer.get()
        except Exception as error:
            yield error


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            # most of the time nothing fails, and map is cheaper
            return pool.map(func, items)
        except Exception:
            return list(_one_by_one(pool, func, items))
