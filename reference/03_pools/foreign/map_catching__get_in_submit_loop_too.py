# exercise: map_catching
# label: wrong
# mistake: get() follows apply_async in the same loop, so each item waits for the one before it and never two are at work at once.
import multiprocessing


def map_catching(func, items, processes=2):
    results = []
    with multiprocessing.Pool(processes) as pool:
        for item in items:
            answer = pool.apply_async(func, (item,))
            try:
                results.append(answer.get())
            except Exception as error:
                results.append(error)
    return results
