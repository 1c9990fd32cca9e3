# exercise: map_catching
# label: wrong
# mistake: if the map fails, all items are tried a second time one by one, so func is called twice for an item

import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            # the normal case: nothing fails
            return pool.map(func, items, chunksize=1)
        except Exception:
            pass
        # something failed, find out which ones
        answers = [pool.apply_async(func, (item,)) for item in items]
        results = []
        for answer in answers:
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
        return results
