# exercise: map_catching
# expect: get-in-the-loop
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            try:
                results.append(pool.apply_async(func, (item,)).get())  # <- here
            except Exception as error:
                results.append(error)
    return results
