# exercise: map_catching
# label: wrong
# mistake: a lambda cannot be pickled, and the except around get() turns that into an entry for every item
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for answer in [pool.apply_async(lambda x: func(x), (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as e:
                results.append(e)
    return results
