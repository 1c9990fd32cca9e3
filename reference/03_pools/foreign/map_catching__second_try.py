# exercise: map_catching
# label: wrong
# mistake: it first tries Pool.map for all and, if that raises, does everything again item by item, so after a failure items are run a second time, one after the other: breaks "Each item is tried once"
from multiprocessing import Pool


def map_catching(func, items, processes=2):
    with Pool(processes) as pool:
        try:
            return pool.map(func, items)  # mostly nothing fails
        except Exception:
            pass
        results = []
        for item in items:
            try:
                results.append(pool.apply(func, (item,)))
            except Exception as error:
                results.append(error)
        return results
