# exercise: map_catching
# label: wrong
# mistake: min(processes, len(items)) is 0 for no items: ValueError
import multiprocessing


def map_catching(func, items, processes=2):
    with multiprocessing.Pool(min(processes, len(items))) as pool:
        results = []
        for answer in [pool.apply_async(func, (item,)) for item in items]:
            try:
                results.append(answer.get())
            except Exception as e:
                results.append(e)
        return results
