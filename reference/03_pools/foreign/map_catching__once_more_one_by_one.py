# exercise: map_catching
# label: wrong
# mistake: first everything is mapped; when that raises, all items are tried again one by one, so the items that had run already (all of them, as a rule) run twice (breaks "Each item is tried once")
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception:
            pass  # some item failed; find out which

        results = []
        for item in items:
            try:
                results.append(pool.apply(func, (item,)))
            except Exception as error:
                results.append(error)
        return results
