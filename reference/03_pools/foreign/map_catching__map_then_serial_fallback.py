# exercise: map_catching
# label: wrong
# mistake: map first; when it raises, all is done again serially in the caller
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(processes) as pool:
        try:
            return pool.map(func, items)
        except Exception:
            results = []
            for item in items:
                try:
                    results.append(func(item))
                except Exception as e:
                    results.append(e)
            return results
